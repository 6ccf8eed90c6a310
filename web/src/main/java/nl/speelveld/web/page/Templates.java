package nl.speelveld.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;

/// Prints templates, which became Java when the program was built.
public final class Templates {
  private final TemplateEngine engine;

  /// The templates of this jar.
  public Templates() {
    engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "nl.speelveld.web.templates");
    engine.setTrimControlStructures(true);
  }

  /// A page as HTML.
  ///
  /// @param template `family/list.jte`
  /// @param model what stands on the page, by the names of the template's parameters beside `page`
  public String print(String template, Page page, Map<String, ?> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("page", page);
    StringOutput html = new StringOutput(1 << 14);
    engine.render(template, all, html);
    return html.toString();
  }
}
