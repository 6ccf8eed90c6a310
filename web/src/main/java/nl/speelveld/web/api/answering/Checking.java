package nl.speelveld.web.api.answering;

import static nl.speelveld.report.text.Arg.arg;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.speelveld.web.api.operation.ApiFault;
import nl.speelveld.web.api.operation.Call;
import nl.speelveld.web.api.operation.Media;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.operation.Parameter;
import nl.speelveld.web.api.schema.Schema;

/// Whether a call says what its operation declares, and nothing else: a word that is not known is
/// told, not passed over.
final class Checking {
  private final Context context;
  private final Operation operation;

  private Checking(Context context, Operation operation) {
    this.context = context;
    this.operation = operation;
  }

  /// Refuses a call that its operation does not declare.
  ///
  /// @throws ApiFault 400, 404, 413 or 415
  static void check(Context context, Operation operation) {
    Checking checking = new Checking(context, operation);
    checking.unknownWords();
    operation.parameters().forEach(checking::parameter);
    operation.takes().ifPresent(checking::body);
  }

  private void unknownWords() {
    List<String> known =
        operation.parameters().stream()
            .filter(its -> its.in() == Parameter.In.QUERY)
            .map(Parameter::name)
            .toList();
    for (String name : context.queryParamMap().keySet()) {
      if (!known.contains(name)) {
        throw known.isEmpty()
            ? new ApiFault(400, "noWords", arg("name", name))
            : new ApiFault(
                400, "unknownWord", arg("name", name), arg("known", String.join(", ", known)));
      }
    }
  }

  private void parameter(Parameter its) {
    switch (its.in()) {
      case PATH -> {
        if (its.findFault(context.pathParam(its.name())).isPresent()) {
          throw ApiFault.notFound();
        }
      }
      case QUERY -> query(its);
      case HEADER -> {} // why: only If-Match is one, and who looks at it knows the version
    }
  }

  private void query(Parameter its) {
    List<String> values = context.queryParams(its.name());
    if (values.isEmpty() && its.required()) {
      throw new ApiFault(400, "wordMissing", arg("name", its.name()));
    }
    if (values.size() > 1 && !(its.schema() instanceof Schema.ListOf)) {
      throw new ApiFault(400, "wordTwice", arg("name", its.name()));
    }
    for (String value : values) {
      Optional<String> fault = its.findFault(value.strip());
      if (fault.isPresent()) {
        throw wrong(its, fault.get(), value);
      }
    }
  }

  private static ApiFault wrong(Parameter its, String fault, String value) {
    String seen = value.length() > 60 ? value.substring(0, 60) + "…" : value;
    Schema one = its.schema() instanceof Schema.ListOf(var item) ? item : its.schema();
    return switch (one) {
      case Schema.OneOf(var words) ->
          new ApiFault(
              400,
              "word." + fault,
              arg("name", its.name()),
              arg("seen", seen),
              arg("words", String.join(", ", words)));
      case Schema.Whole(_, long least, long most) ->
          new ApiFault(
              400,
              "word." + fault,
              arg("name", its.name()),
              arg("seen", seen),
              arg("least", Long.toString(least)),
              arg("most", Long.toString(most)));
      case Schema.Text(var example, _, _) ->
          new ApiFault(
              400,
              "word." + fault,
              arg("name", its.name()),
              arg("seen", seen),
              arg("example", example));
      case Schema.Flag _,
          Schema.Decimal _,
          Schema.ListOf _,
          Schema.MapOf _,
          Schema.Thing _,
          Schema.Either _,
          Schema.Nothing _ ->
          new ApiFault(400, "word." + fault, arg("name", its.name()), arg("seen", seen));
    };
  }

  private void body(Operation.Body body) {
    String form = Call.formOf(context);
    if (body.forms().stream().noneMatch(its -> its.type().equals(form))) {
      throw new ApiFault(
          415,
          "bodyForm",
          arg("forms", body.forms().stream().map(Media::type).collect(Collectors.joining(", "))));
    }
    if (context.req().getContentLengthLong() > body.mostBytes()
        || context.bodyAsBytes().length > body.mostBytes()) {
      throw new ApiFault(413, "bodySize", arg("most", Integer.toString(body.mostBytes() >> 10)));
    }
    if (context.bodyAsBytes().length == 0) {
      throw new ApiFault(400, "bodyMissing");
    }
  }
}
