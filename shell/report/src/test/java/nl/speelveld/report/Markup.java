package nl.speelveld.report;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/// Reads markup as XML, strictly.
public final class Markup {
  private Markup() {}

  /// The document; throws when the markup is not well-formed.
  public static Document parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (Exception e) {
      throw new AssertionError(
          "not well-formed: " + xml.substring(0, Math.min(400, xml.length())), e);
    }
  }
}
