package nl.speelveld.e2e;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.speelveld.matching.draw.CheckCode;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.report.check.CheckedRound;

/// Kinds of tampering with what a family opens, each with the sentence that must name it. In most
/// of them whoever changed a file covered the traces: hashes and log fit.
final class CheckPageForgeries {
  private final CheckedRound round = CheckedRound.of(DrawKind.LOTTERY, 60);
  private final Map<String, String> honest = round.files();
  private final List<String> third = thirdChoices(honest);
  private final String me = third.getFirst();
  private final String other = third.get(1);
  private final int child = Integer.parseInt(me.substring(2)) - 1;
  private final String receipt = round.receipt(child).text();
  private final List<Forgery> all = new ArrayList<>();

  private CheckPageForgeries() {}

  /// What is opened and typed, and what the page must say.
  record Forgery(
      String what,
      Map<String, String> files,
      String receipt,
      String root,
      String code,
      String message) {}

  /// Who has a third choice, at De Vlinder, and asked both kinds of seats at De Linde first.
  private static List<String> thirdChoices(Map<String, String> files) {
    String wishes = files.getOrDefault("wishes.csv", "");
    return files
        .getOrDefault("places.csv", "")
        .lines()
        .filter(line -> line.endsWith(",De Vlinder,De Vlinder,3,draw"))
        .map(line -> line.substring(0, 6))
        .filter(who -> wishes.contains(who + ",1,1,\"De Linde, nabij\",De Linde,1,,\n"))
        .filter(who -> wishes.contains(who + ",4,3,De Vlinder"))
        .toList();
  }

  static List<Forgery> all() {
    CheckPageForgeries forgeries = new CheckPageForgeries();
    forgeries.receipts();
    forgeries.frozen();
    forgeries.draw();
    forgeries.outcome();
    forgeries.files();
    return forgeries.all;
  }

  private void receipts() {
    receipt("a digit of the salt", its -> flip(its, "salt,"), "leidt niet naar de wortel die");
    receipt("a digit of the path", its -> flip(its, "path,"), "leidt niet naar de wortel die");
    receipt(
        "a letter of the list",
        its -> its.replaceFirst("De Vlinder", "De Flinder"),
        "leidt niet naar de wortel die");
    receipt("a digit of its root", its -> flip(its, "root,"), "leidt niet naar de wortel die");
    receipt(
        "a part is gone",
        its -> its.replaceFirst("path,.*\n", ""),
        "niet compleet. Het deel ‘path’ ontbreekt");
    receipt(
        "a digit too few",
        its -> its.replaceFirst("salt,.", "salt,"),
        "beschadigd: het deel ‘salt’ heeft niet het goede aantal");
    add(
        "the receipt of another child",
        honest,
        round.receipt(child + 1).text(),
        round.root(),
        CheckCode.of(round.receipt(child).fingerprint()),
        "Dit ontvangstbewijs is van een ander kind. Het heeft controlecode "
            + CheckCode.of(round.receipt(child + 1).fingerprint()));
    add(
        "the receipt of another round",
        honest,
        CheckedRound.of(DrawKind.LOTTERY, 48).receipt(child).text(),
        round.root(),
        "",
        "De wortel in commitment.csv is een andere");
  }

  private void frozen() {
    String forged = (round.root().startsWith("0") ? "1" : "0") + round.root().substring(1);
    add(
        "another root in the newspaper",
        honest,
        receipt,
        forged.substring(0, 16),
        "",
        "De wortel die u typte, is niet de wortel waar uw ontvangstbewijs naar leidt");
    covered(
        "another root",
        "commitment.csv",
        its -> its.replace(round.root(), forged),
        "De wortel in commitment.csv is een andere");
    covered(
        "my class made worse",
        "wishes.csv",
        its -> its.replaceFirst("(" + me + ",1,1,.*),[01],,\n", "$1,2,,\n"),
        "geven uw kind een andere lijst dan op uw ontvangstbewijs staat");
    covered(
        "somebody else a better class",
        "wishes.csv",
        its -> its.replaceFirst("(" + other + ",1,1,.*),1,,\n", "$1,0,,\n"),
        "is na het vastleggen veranderd. Nu staat er: application," + other);
    covered(
        "a seat fewer frozen",
        "seat-groups.csv",
        its -> its.replaceFirst("Het Kompas,Het Kompas,,10,10", "Het Kompas,Het Kompas,,9,9"),
        "is na het vastleggen veranderd. Nu staat er: seats,Het Kompas");
    covered(
        "my application taken out",
        "applicants.csv",
        its -> its.replace(me + ",,\n", ""),
        "De aanmelding op uw ontvangstbewijs deed niet mee");
    covered(
        "a child slipped in", "applicants.csv", its -> its + "K-0061,,\n", "Er is iets bijgekomen");
  }

  private void draw() {
    covered(
        "another secret",
        "reveal.csv",
        its -> flip(its, "secret,"),
        "Het geheim in reveal.csv is niet het geheim van de notaris");
    covered(
        "another seed",
        "reveal.csv",
        its -> flip(its, "seed,"),
        "Het beginpunt van de loting volgt niet uit wortel, openbaar getal en geheim");
    covered(
        "another public number",
        "reveal.csv",
        its -> its.replace("GX 40", "GX 41"),
        "Het beginpunt van de loting volgt niet");
    covered(
        "my lot",
        "numbers.csv",
        its -> its.replaceFirst("(," + me + ",\\d+,)[0-9a-f]{8}", "$1ffffffff"),
        "Het lot van uw kind in numbers.csv volgt niet uit het beginpunt");
    covered(
        "my number",
        "numbers.csv",
        its -> its.replaceFirst("," + me + ",\\d+,", "," + me + ",59,"),
        "Uw kind staat met lotnummer 59 in numbers.csv. Dat moet");
    covered(
        "somebody else's number",
        "numbers.csv",
        its -> its.replaceFirst("," + other + ",\\d+,", "," + other + ",1,"),
        "Het lotnummer van " + other + " klopt niet. Er staat 1, het moet");
  }

  private void outcome() {
    covered(
        "my place is gone",
        "places.csv",
        its -> its.replaceFirst(me + ",.*\n", me + ",,,,none\n"),
        "De plaats van " + me + " klopt niet: die moet op");
    covered(
        "my place at a school that I did not list",
        "places.csv",
        its -> its.replaceFirst(me + ",.*\n", me + ",Elders,Elders,1,draw\n"),
        "Die staat niet op de lijst van uw kind");
    covered(
        "withdrawn without the log",
        "places.csv",
        its -> its.replaceFirst(me + ",.*\n", me + ",,,,withdrawn\n"),
        "Dat staat niet in het logboek");
    covered(
        "somebody placed before me",
        "places.csv",
        its -> its.replaceFirst(other + ",.*\n", other + ",\"De Linde, vrij\",De Linde,1,draw\n"),
        "De plaats van " + other + " klopt niet: die moet op De Vlinder zijn");
    covered(
        "a cut-off that I should have passed",
        "cut-offs.csv",
        its -> its.replaceFirst("(De Linde, vrij\",yes),,\\d+,,\\d+", "$1,,1,,60"),
        "en had voor moeten gaan");
    covered(
        "room left where I was refused",
        "cut-offs.csv",
        its -> its.replaceFirst("(De Linde, vrij\",)yes,,\\d+,,\\d+", "$1no,,,,"),
        "Uw kind had die plaats moeten krijgen");
    covered(
        "a cut-off that hides who was let in",
        "cut-offs.csv",
        its -> its.replaceFirst("(De Linde, vrij\",yes),,\\d+,,\\d+", "$1,,0,,1"),
        "De grens van ‘De Linde, vrij’ klopt niet");
    covered(
        "my place on a reserve list",
        "reserve-lists.csv",
        its -> its.replaceFirst(",(\\d+)," + me + ",", ",99," + me + ","),
        "uw kind staat op plaats 99. Dat moet plaats");
    covered(
        "off a reserve list",
        "reserve-lists.csv",
        its -> its.replaceFirst("(?m)^.*," + me + ",.*\n", ""),
        "maar staat er niet op");
    covered(
        "a class on a reserve list",
        "reserve-lists.csv",
        its -> its.replaceFirst("," + me + ",,\\d,", "," + me + ",,7,"),
        "met een andere voorrangsgroep of een ander nummer");
  }

  private void files() {
    open(
        "a file changed, hashes not",
        "rules.csv",
        its -> its.replace("broer", "bruur"),
        "rules.csv heeft een andere hash dan in hashes.csv staat");
    open("a hash", "hashes.csv", its -> flip(its, "places.csv,"), "places.csv heeft een andere");
    open(
        "an act in the log",
        "log.csv",
        its -> its.replace("12:03", "12:33"),
        "Het logboek is veranderd: bij handeling 4 past de keten niet");
    open("half a file", "wishes.csv", its -> its.substring(0, 400), "wishes.csv houdt te vroeg op");
    open(
        "a needless quote",
        "rules.csv",
        its -> its.replace("round.yaml", "\"round.yaml\""),
        "Regel 3 van rules.csv is anders geschreven");
    open("another header", "places.csv", its -> its.replace("how", "why"), "niet met de goede kop");
    open(
        "places that the log does not know",
        "hashes.csv",
        its -> its + "x.csv," + "0".repeat(64) + "\n",
        "Volgens het logboek zag hashes.csv er anders uit");
  }

  private void receipt(String what, UnaryOperator<String> change, String message) {
    add(what, honest, change.apply(receipt), round.root(), "", message);
  }

  private void open(String what, String file, UnaryOperator<String> change, String message) {
    add(what, changed(file, change), receipt, round.root(), "", message);
  }

  private void covered(String what, String file, UnaryOperator<String> change, String message) {
    Map<String, String> files = CheckedRound.covered(changed(file, change));
    add(what, files, receipt, round.root(), "", message);
  }

  private void add(
      String what,
      Map<String, String> files,
      String receipt,
      String root,
      String code,
      String message) {
    all.add(new Forgery(what, files, receipt, root, code, message));
  }

  private Map<String, String> changed(String file, UnaryOperator<String> change) {
    Map<String, String> files = new LinkedHashMap<>(honest);
    String before = files.getOrDefault(file, "");
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new AssertionError("nothing was changed in " + file + ":\n" + before);
    }
    files.put(file, after);
    return files;
  }

  /// Another digit in the place of the first one after these words.
  private static String flip(String text, String before) {
    int at = text.indexOf(before) + before.length();
    char other = text.charAt(at) == '0' ? '1' : '0';
    return text.substring(0, at) + other + text.substring(at + 1);
  }
}
