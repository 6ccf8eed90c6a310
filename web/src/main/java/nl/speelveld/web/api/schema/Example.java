package nl.speelveld.web.api.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An example of what stands in a component of a record.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Example {
  /// The example, as text.
  String value();

  /// Regular expression that every such text fits; empty for any.
  String pattern() default "";
}
