package nl.speelveld.web.api.catalogue;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.report.text.Texts;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.web.api.answering.Problems;
import nl.speelveld.web.api.catalogue.Graph.Said;
import nl.speelveld.web.api.catalogue.Graph.Thing;
import nl.speelveld.web.api.catalogue.Graph.Uri;
import nl.speelveld.web.api.catalogue.Graph.Words;
import nl.speelveld.web.parts.Contact;

/// The catalogue: a data set for each counting of the monitor and each public round, with their
/// distributions, and the API as a data service. Has every property that DCAT-AP-NL 3.0 makes
/// mandatory; a test says so.
///
/// @param home address of the installation without a slash at the end
/// @param name what the installation calls itself
/// @param contact whom to ask; its publisher publishes
record Catalogue(String home, String name, Contact contact) {
  private static final String EU = "http://publications.europa.eu/resource/authority/";
  private static final String MEDIA = "https://www.iana.org/assignments/media-types/";
  private static final String LICENCE = "http://creativecommons.org/licenses/by/4.0/";
  private static final String FREE = "http://creativecommons.org/publicdomain/zero/1.0/";

  /// A public round with the names of its files.
  record PublicRound(OfficeRound round, List<String> files) {
    PublicRound {
      files = List.copyOf(files);
    }
  }

  /// The statements.
  Graph graph(List<Edition> countings, List<PublicRound> rounds) {
    List<Thing> sets = new ArrayList<>();
    countings.forEach(its -> sets.add(counting(its)));
    rounds.forEach(its -> sets.add(round(its)));
    List<Thing> all = new ArrayList<>(List.of(catalogue(sets)));
    sets.forEach(its -> all.add(record(its)));
    all.addAll(sets);
    all.add(service(sets));
    return new Graph(all);
  }

  private String id(String what) {
    return home + "/v1/catalogue#" + what;
  }

  private Thing catalogue(List<Thing> sets) {
    List<Said> said = new ArrayList<>(inWords("catalogue", List.of()));
    said.add(new Said("dct:publisher", publisher()));
    said.add(new Said("dcat:contactPoint", desk()));
    said.add(new Said("foaf:homepage", new Uri(home + "/")));
    sets.forEach(its -> {
      said.add(new Said("dcat:dataset", new Uri(its.id())));
      said.add(new Said("dcat:record", new Uri(its.id() + "-record")));
    });
    said.add(new Said("dcat:service", new Uri(id("service"))));
    return new Thing(home + "/v1/catalogue", "dcat:Catalog", said);
  }

  private static Thing record(Thing set) {
    return new Thing(
        set.id() + "-record",
        "dcat:CatalogRecord",
        List.of(
            new Said("foaf:primaryTopic", new Uri(set.id())),
            new Said("dct:language", new Uri(EU + "language/NLD"))));
  }

  private Thing counting(Edition counting) {
    String sector = counting.sector().name().toLowerCase(Locale.ROOT);
    String key =
        String.join(
            "-", "counting", sector, counting.feature().id(), Integer.toString(counting.year()));
    boolean wide = counting.coverage().isEmpty();
    String at =
        home
            + (wide
                ? "/v1/country/monitor"
                : "/v1/municipalities/" + counting.coverage() + "/monitor")
            + "?sector=%s&feature=%s&year=%d"
                .formatted(sector, counting.feature().id(), counting.year());
    List<Said> said = new ArrayList<>(set(id(wide ? key : key + "-" + counting.coverage())));
    for (Language language : Language.values()) {
      Phrases phrases = Phrases.of(language);
      Arg[] args = {
        arg("sector", phrases.say("sector." + counting.sector().name())),
        arg("feature", phrases.feature(counting.feature())),
        arg("year", phrases.numbers().schoolYear(counting.year()))
      };
      said.addAll(words("counting", language, args));
    }
    for (String form : List.of("application/json", "text/csv")) {
      said.add(new Said("dcat:distribution", distribution(at, form, LICENCE)));
    }
    return new Thing(id(wide ? key : key + "-" + counting.coverage()), "dcat:Dataset", said);
  }

  private Thing round(PublicRound its) {
    String id = id("round-" + its.round().id());
    List<Said> said = new ArrayList<>(set(id));
    said.addAll(inWords("round", List.of(arg("title", its.round().title()))));
    for (String file : its.files()) {
      String at = home + "/v1/rounds/" + its.round().id() + "/files/" + file;
      String form = file.endsWith(".csv") ? "text/csv" : "text/html";
      said.add(new Said("dcat:distribution", distribution(at, form, FREE)));
    }
    return new Thing(id, "dcat:Dataset", said);
  }

  /// What every data set says.
  private List<Said> set(String id) {
    return List.of(
        new Said("dct:identifier", new Words(id, "")),
        new Said("dct:accessRights", new Uri(EU + "access-right/PUBLIC")),
        new Said("dcat:theme", new Uri(EU + "data-theme/EDUC")),
        new Said("dct:creator", publisher()),
        new Said("dct:publisher", publisher()),
        new Said("dcat:contactPoint", desk()));
  }

  private static Thing distribution(String at, String form, String licence) {
    return new Thing(
        "",
        "dcat:Distribution",
        List.of(
            new Said("dct:title", new Words(form, "")),
            new Said("dcat:accessURL", new Uri(at)),
            new Said("dcat:downloadURL", new Uri(at)),
            new Said("dct:license", new Uri(licence)),
            new Said("dcat:mediaType", new Uri(MEDIA + form))));
  }

  private Thing service(List<Thing> sets) {
    List<Said> said = new ArrayList<>(set(id("service")));
    said.removeIf(its -> its.about().equals("dct:creator"));
    said.addAll(inWords("service", List.of()));
    said.add(new Said("dct:license", new Uri(LICENCE)));
    said.add(new Said("dcat:endpointURL", new Uri(home + "/v1")));
    said.add(new Said("dcat:endpointDescription", new Uri(home + "/v1/openapi.json")));
    sets.forEach(its -> said.add(new Said("dcat:servesDataset", new Uri(its.id()))));
    return new Thing(id("service"), "dcat:DataService", said);
  }

  private List<Said> inWords(String what, List<Arg> args) {
    List<Said> said = new ArrayList<>();
    for (Language language : Language.values()) {
      said.addAll(words(what, language, args.toArray(Arg[]::new)));
    }
    return said;
  }

  private static List<Said> words(String what, Language language, Arg... args) {
    Texts texts = Texts.of(Problems.WORDS, language);
    return Map.of("dct:title", ".title", "dct:description", ".text").entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(its ->
            new Said(
                its.getKey(),
                new Words(texts.say("dcat." + what + its.getValue(), args), language.code())))
        .toList();
  }

  private Thing publisher() {
    String its = name.isEmpty() ? contact.name() : name;
    return new Thing(
        contact.publisher(), "foaf:Agent", List.of(new Said("foaf:name", new Words(its, ""))));
  }

  private Thing desk() {
    return new Thing(
        "",
        "vcard:Organization",
        List.of(
            new Said("vcard:fn", new Words(contact.name(), "")),
            new Said("vcard:hasEmail", new Uri("mailto:" + contact.email())),
            new Said("vcard:hasURL", new Uri(contact.url()))));
  }
}
