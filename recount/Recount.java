import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Recounts a published enrolment round: draw, seats, cut-offs, reserve lists, log and hashes.
///
///     java recount/Recount.java FOLDER [ROOT] [--en]
///
/// ROOT is the root as it was published before the draw (in a newspaper, at the notary): give it,
/// for whoever forges a whole folder forges its root too. Exit code 0: everything agrees. 1:
/// something does not, and each line that begins with FOUT (WRONG) names it.
///
/// What it does not recount it says: places that another mechanism than deferred acceptance gave.
/// All else is checked then too.
///
/// One file, the JDK alone, written apart from the program that made the folder: from
/// docs/reference/draw.md and docs/reference/published-round.md. Read it from top to bottom.
public final class Recount {
  private static final Map<String, String> HEADERS = new LinkedHashMap<>();

  static {
    HEADERS.put("commitment.csv", "name,value");
    HEADERS.put("reveal.csv", "name,value");
    HEADERS.put("rules.csv", "name,value");
    HEADERS.put("seat-groups.csv", "seat-group,programme,draw,frozen-seats,seats");
    HEADERS.put("rates.csv", "seat-group,rate,type,percent");
    HEADERS.put("applicants.csv", "pseudonym,family,late");
    HEADERS.put("wishes.csv",
        "pseudonym,turn,rank,seat-group,programme,class,order,rates");
    HEADERS.put("leaves.csv", "leaf,salt,hash");
    HEADERS.put("numbers.csv", "draw,pseudonym,number,key");
    HEADERS.put("late-numbers.csv", "draw,pseudonym,number,key");
    HEADERS.put("assigned.csv", "pseudonym,seat-group,programme,rank,how");
    HEADERS.put("places.csv", "pseudonym,seat-group,programme,rank,how");
    HEADERS.put("cut-offs.csv", "seat-group,full,call,class,order,number");
    HEADERS.put("reserve-lists.csv",
        "seat-group,position,pseudonym,call,class,order,number");
    HEADERS.put("hashes.csv", "file,sha256");
    HEADERS.put("log.csv", "number,time,act,about,detail,reason,payload,previous,hash");
  }

  private final Path folder;
  private final boolean english;
  private final StringBuilder said = new StringBuilder();
  private int wrong;

  private final Map<String, String> text = new HashMap<>();
  private final Map<String, List<List<String>>> table = new HashMap<>();

  private Recount(Path folder, boolean english) {
    this.folder = folder;
    this.english = english;
  }

  public static void main(String[] arguments) {
    List<String> words = new ArrayList<>(List.of(arguments));
    boolean english = words.remove("--en");
    if (words.isEmpty() || words.size() > 2) {
      System.err.println("java recount/Recount.java FOLDER [ROOT] [--en]");
      System.exit(2);
    }
    StringBuilder out = new StringBuilder();
    int code = run(Path.of(words.get(0)), words.size() > 1 ? words.get(1) : "", english, out);
    System.out.print(out);
    System.exit(code);
  }

  /// Recounts a folder. `root` is the root that was published before the draw, empty if unknown.
  public static int run(Path folder, String root, boolean english, StringBuilder out) {
    Recount recount = new Recount(folder, english);
    try {
      recount.all(root);
    } catch (Unreadable unreadable) {
      recount.fail(unreadable.nl, unreadable.en);
    }
    recount.conclude();
    out.append(recount.said);
    return recount.wrong == 0 ? 0 : 1;
  }

  private void all(String root) {
    readFiles();
    checkHashes();
    readRound();
    checkNames();
    checkLog();
    checkRoot(root);
    byte[] seed = checkSeed();
    checkNumbers(seed);
    checkLateNumbers(seed);
    if (wrong > 0) {
      say("", "De plaatsing is niet nageteld: eerst moet het bovenstaande kloppen.",
          "Places were not recounted: what stands above must be right first.");
      return;
    }
    orderGroups();
    assign();
    if (wrong == 0) {
      replay();
      checkOutcome();
      checkCutOffs();
      checkReserveLists();
    }
  }

  // ---- 1. Files: all there, in the form of the specification, with the published hashes ----

  /// A file that cannot be read as what it should be; the recount stops there.
  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String nl;
    private final String en;

    Unreadable(String nl, String en) {
      super(en);
      this.nl = nl;
      this.en = en;
    }
  }

  private void readFiles() {
    for (Map.Entry<String, String> file : HEADERS.entrySet()) {
      String name = file.getKey();
      String content = read(name);
      text.put(name, content);
      List<List<String>> rows = rows(name, content);
      if (rows.isEmpty() || !String.join(",", rows.get(0)).equals(file.getValue())) {
        throw new Unreadable(name + " begint niet met de regel " + file.getValue(),
            name + " does not begin with the line " + file.getValue());
      }
      int columns = rows.get(0).size();
      for (int row = 1; row < rows.size(); row++) {
        if (rows.get(row).size() != columns) {
          throw new Unreadable(
              "regel " + (row + 1) + " van " + name + " heeft niet " + columns + " velden",
              "line " + (row + 1) + " of " + name + " does not have " + columns + " fields");
        }
      }
      table.put(name, rows.subList(1, rows.size()));
    }
    good("alle bestanden zijn er en zijn goed geschreven", "all files are there and well written");
  }

  private String read(String name) {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(name));
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notText) {
      throw new Unreadable(name + " is geen UTF-8-tekst", name + " is not UTF-8 text");
    } catch (IOException missing) {
      throw new Unreadable(name + " ontbreekt of is niet te lezen",
          name + " is missing or cannot be read");
    }
  }

  /// Lines of fields; a field between double quotes may hold commas and doubled quotes.
  private static List<List<String>> rows(String name, String content) {
    List<List<String>> rows = new ArrayList<>();
    if (!content.endsWith("\n")) {
      throw new Unreadable(name + " eindigt niet met een regeleinde",
          name + " does not end with a line end");
    }
    for (String line : content.substring(0, content.length() - 1).split("\n", -1)) {
      List<String> fields = fields(line);
      // why: one fact has one writing, so a line is refused that the same fields would not give
      if (!line(fields).equals(line)) {
        throw new Unreadable(
            "regel " + (rows.size() + 1) + " van " + name + " is anders geschreven dan afgesproken",
            "line " + (rows.size() + 1) + " of " + name + " is not written as agreed");
      }
      rows.add(fields);
    }
    return rows;
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
        field.append('"');
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }

  private static String line(List<String> fields) {
    List<String> written = new ArrayList<>();
    for (String field : fields) {
      String normal = Normalizer.normalize(field, Normalizer.Form.NFC);
      boolean plain = normal.indexOf(',') < 0 && normal.indexOf('"') < 0;
      written.add(plain ? normal : '"' + normal.replace("\"", "\"\"") + '"');
    }
    return String.join(",", written);
  }

  private void checkHashes() {
    int before = wrong;
    Map<String, String> published = named("hashes.csv");
    Set<String> expected = new TreeSet<>(HEADERS.keySet());
    expected.removeAll(Set.of("hashes.csv", "log.csv"));
    if (!published.keySet().equals(expected)) {
      fail("hashes.csv noemt niet precies de bestanden " + expected,
          "hashes.csv does not name exactly the files " + expected);
    }
    for (String name : expected) {
      if (!hex(sha256(utf8(text.get(name)))).equals(published.get(name))) {
        fail(name + " heeft een andere hash dan in hashes.csv staat: het bestand is veranderd",
            name + " has another hash than hashes.csv says: the file was changed");
      }
    }
    goodSince(before, "elk bestand heeft de gepubliceerde hash",
        "each file has the published hash");
  }

  private Map<String, String> named(String name) {
    Map<String, String> values = new TreeMap<>();
    for (List<String> row : table.get(name)) {
      if (values.put(row.get(0), row.get(1)) != null) {
        throw new Unreadable(name + " noemt " + row.get(0) + " twee keer",
            name + " names " + row.get(0) + " twice");
      }
    }
    return values;
  }

  private static int number(String file, String written) {
    if (!written.matches("0|[1-9]\\d{0,8}")) {
      throw new Unreadable("in " + file + " staat \"" + written + "\" waar een getal hoort",
          file + " has \"" + written + "\" where a number belongs");
    }
    return Integer.parseInt(written);
  }

  // ---- 2. The round as a value ----

  /// A wish: rank on the family's list, the seats that are asked and for which programme, and what
  /// counts there before the number.
  private record Wish(
      int rank, String group, String programme, int itsClass, String order, String rates) {}

  /// A least rate among those called at a seat group.
  private record Rate(String type, int percent) {}

  private final Map<String, String> family = new TreeMap<>();
  private final Map<String, Integer> late = new TreeMap<>();
  private final Map<String, List<Wish>> wishes = new TreeMap<>();
  private final Map<String, String> programme = new TreeMap<>();
  private final Map<String, String> drawOf = new TreeMap<>();
  private final Map<String, List<Rate>> rates = new TreeMap<>();
  private final Map<String, Integer> frozenSeats = new TreeMap<>();
  private final Map<String, Integer> seats = new TreeMap<>();
  private Map<String, String> commitment = Map.of();
  private Map<String, String> reveal = Map.of();
  private static final String PLAIN = "deferred acceptance";
  private String mechanism = "";

  private void readRound() {
    commitment = named("commitment.csv");
    reveal = named("reveal.csv");
    mechanism = named("rules.csv").getOrDefault("mechanism", PLAIN);
    needs("commitment.csv", commitment, List.of("format", "round", "draw", "root", "leaves", "code",
        "public-source", "secret-hash"));
    needs("reveal.csv", reveal, List.of("public-value", "secret", "seed"));
    if (!commitment.get("format").equals("speelveld-round-2")) {
      throw new Unreadable("de vorm " + commitment.get("format") + " kennen wij niet",
          "format " + commitment.get("format") + " is not known");
    }
    for (List<String> row : table.get("seat-groups.csv")) {
      once(programme.put(row.get(0), row.get(1)), "seat-groups.csv", row.get(0));
      drawOf.put(row.get(0), row.get(2));
      frozenSeats.put(row.get(0), number("seat-groups.csv", row.get(3)));
      seats.put(row.get(0), number("seat-groups.csv", row.get(4)));
      rates.put(row.get(0), new ArrayList<>());
    }
    for (List<String> row : table.get("rates.csv")) {
      List<Rate> its = rates.get(row.get(0));
      if (its == null || number("rates.csv", row.get(1)) != its.size() + 1) {
        throw new Unreadable("rates.csv heeft geen goede regel voor groep " + row.get(0),
            "rates.csv has no good line for group " + row.get(0));
      }
      its.add(new Rate(row.get(2), number("rates.csv", row.get(3))));
    }
    for (List<String> row : table.get("applicants.csv")) {
      once(family.put(row.get(0), row.get(1)), "applicants.csv", row.get(0));
      wishes.put(row.get(0), new ArrayList<>());
      if (!row.get(2).isEmpty()) {
        late.put(row.get(0), number("applicants.csv", row.get(2)));
      }
    }
    for (List<String> row : table.get("wishes.csv")) {
      readWish(row);
    }
  }

  private void readWish(List<String> row) {
    List<Wish> list = wishes.get(row.get(0));
    if (list == null || !programme.containsKey(row.get(3))) {
      throw new Unreadable(
          "wishes.csv noemt een onbekende leerling of groep: " + row.get(0) + ", " + row.get(3),
          "wishes.csv names an unknown applicant or group: " + row.get(0) + ", " + row.get(3));
    }
    int rank = number("wishes.csv", row.get(2));
    if (number("wishes.csv", row.get(1)) != list.size() + 1
        || rank < (list.isEmpty() ? 1 : list.get(list.size() - 1).rank)
        || list.stream().anyMatch(wish -> wish.group.equals(row.get(3)))) {
      throw new Unreadable("de lijst van " + row.get(0) + " in wishes.csv is geen geldige lijst",
          "the list of " + row.get(0) + " in wishes.csv is no valid list");
    }
    if (!row.get(6).matches("|last|0|-?[1-9]\\d*(\\.\\d*[1-9])?|-?0\\.\\d*[1-9]")
        || !row.get(7).matches("|\\d{1,2}( \\d{1,2})*")) {
      throw new Unreadable("de wens van " + row.get(0) + " voor " + row.get(3)
              + " heeft geen goede waarde of geen goede aandelen",
          "the wish of " + row.get(0) + " for " + row.get(3) + " has no good value or rates");
    }
    list.add(new Wish(rank, row.get(3), row.get(4), number("wishes.csv", row.get(5)), row.get(6),
        row.get(7)));
  }

  private static void needs(String file, Map<String, String> values, List<String> names) {
    if (!values.keySet().equals(new TreeSet<>(names))) {
      throw new Unreadable(file + " moet precies deze namen hebben: " + names,
          file + " must have exactly these names: " + names);
    }
  }

  private static void once(String before, String file, String name) {
    if (before != null) {
      throw new Unreadable(file + " noemt " + name + " twee keer",
          file + " names " + name + " twice");
    }
  }

  private void checkNames() {
    if (family.containsKey("") || programme.containsKey("")) {
      fail("een leerling of groep heeft geen naam", "an applicant or group has no name");
    }
  }

  /// Those under the root: everybody but who came late.
  private Set<String> frozen() {
    Set<String> who = new TreeSet<>(family.keySet());
    who.removeAll(late.keySet());
    return who;
  }

  // ---- 3. The log: chained, in order, and about these very files ----

  private static final Pattern SEATS = Pattern.compile("(0|[1-9]\\d{0,8}) to (0|[1-9]\\d{0,8})");
  private static final List<String> STEPS =
      List.of("", "opened", "frozen", "committed", "revealed", "drawn", "assigned", "published");
  private static final Set<String> OTHERS =
      Set.of("withdrawn", "capacity-changed", "hardship-placed", "late-applied", "moved-up",
          "second-draw", "second-round", "gave-up");
  private static final Set<String> WITH_REASON =
      Set.of("capacity-changed", "hardship-placed", "late-applied", "second-draw");

  /// An act that touches the outcome.
  private record Change(int entry, String act, String about, String detail) {}

  private final List<Change> untilAssigned = new ArrayList<>();
  private final List<Change> since = new ArrayList<>();
  private final Map<String, String> payload = new HashMap<>();
  private String head = "0".repeat(64);

  private void checkLog() {
    int before = wrong;
    String time = "";
    int stage = 0;
    int entry = 0;
    for (List<String> row : table.get("log.csv")) {
      entry++;
      if (!row.get(0).equals(Integer.toString(entry))) {
        fail("logboek: op de plaats van handeling " + entry + " staat nummer " + row.get(0),
            "log: in the place of entry " + entry + " stands number " + row.get(0));
        return;
      }
      if (!row.get(7).equals(head)) {
        fail("logboek: de keten breekt bij handeling " + entry,
            "log: chain breaks at entry " + entry);
        return;
      }
      head = row.get(8);
      if (!hex(sha256(utf8(line(row.subList(0, 8))))).equals(head)) {
        fail("logboek: handeling " + entry + " is achteraf veranderd",
            "log: entry " + entry + " was changed afterwards");
        return;
      }
      if (!time.isEmpty() && instant(row.get(1)).isBefore(instant(time))) {
        fail("logboek: de tijd loopt terug bij handeling " + entry,
            "log: time runs back at entry " + entry);
      }
      time = row.get(1);
      instant(time);
      stage = step(entry, row, stage);
      note(entry, row);
    }
    checkPayloads(stage);
    checkSeats();
    checkLate();
    goodSince(before, "het logboek is een gave keten van " + entry + " handelingen",
        "the log is a whole chain of " + entry + " entries");
  }

  private static Instant instant(String written) {
    try {
      return Instant.parse(written);
    } catch (DateTimeException noTime) {
      throw new Unreadable("log.csv heeft \"" + written + "\" als tijd",
          "log.csv has \"" + written + "\" for a time");
    }
  }

  /// How far the round is after an entry; says what is out of order.
  private int step(int entry, List<String> row, int stage) {
    String act = row.get(2);
    int next = STEPS.indexOf(act);
    if (next < 1 && !OTHERS.contains(act)) {
      fail("logboek: handeling " + entry + " is onbekend: " + act,
          "log: entry " + entry + " is unknown: " + act);
      return stage;
    }
    if (WITH_REASON.contains(act) && row.get(5).isEmpty()) {
      fail("logboek: bij handeling " + entry + " (" + act + ") ontbreekt de reden",
          "log: entry " + entry + " (" + act + ") lacks its reason");
    }
    if (act.equals("second-draw")) {
      inOrder(entry, act, stage >= STEPS.indexOf("committed"));
      return STEPS.indexOf("frozen");
    }
    if (OTHERS.contains(act)) {
      boolean allowed =
          switch (act) {
            case "withdrawn" -> stage >= STEPS.indexOf("opened");
            case "capacity-changed" -> stage == 1 || stage >= STEPS.indexOf("drawn");
            case "late-applied" -> stage >= STEPS.indexOf("frozen");
            case "second-round", "gave-up" -> stage >= STEPS.indexOf("published");
            default -> stage >= STEPS.indexOf("assigned");
          };
      inOrder(entry, act, allowed);
      return stage;
    }
    boolean again = next >= STEPS.indexOf("frozen") && next <= STEPS.indexOf("drawn")
        && stage >= Math.max(next, STEPS.indexOf("committed"));
    if (again) {
      fail("logboek: handeling " + entry + " (" + act + ") is een tweede loting zonder reden",
          "log: entry " + entry + " (" + act + ") is a second draw without a reason");
    } else {
      boolean supplied = act.equals("drawn") && row.get(4).equals("supplied");
      inOrder(entry, act,
          stage == next - (supplied ? 2 : 1)
              || stage >= next && !act.equals("opened") && !act.equals("committed"));
    }
    return next;
  }

  private void inOrder(int entry, String act, boolean allowed) {
    if (!allowed) {
      fail("logboek: handeling " + entry + " (" + act + ") staat niet op haar plaats",
          "log: entry " + entry + " (" + act + ") stands out of order");
    }
  }

  /// Keeps what touches the outcome: what was done since the last freeze and before seats were last
  /// given out, and what was done after that.
  private void note(int entry, List<String> row) {
    String act = row.get(2);
    payload.put(act, row.get(6));
    switch (act) {
      case "frozen" -> {
        untilAssigned.clear();
        since.clear();
      }
      case "assigned" -> {
        untilAssigned.addAll(since);
        since.clear();
      }
      case "withdrawn", "hardship-placed", "capacity-changed", "late-applied", "moved-up" -> {
        if (payload.containsKey("frozen")) {
          since.add(new Change(entry, act, row.get(3), row.get(4)));
        }
      }
      default -> { }
    }
  }

  private void checkPayloads(int stage) {
    if (stage < STEPS.indexOf("published")) {
      fail("logboek: de publicatie staat er niet in", "log: publication is not in it");
    }
    Map<String, String> about = new LinkedHashMap<>();
    about.put("frozen", commitment.get("root"));
    about.put("committed", text.get("commitment.csv"));
    if (!commitment.get("draw").equals("supplied")) {
      about.put("revealed", text.get("reveal.csv"));
    }
    about.put("drawn", text.get("numbers.csv"));
    about.put("assigned", text.get("assigned.csv"));
    about.put("published", text.get("hashes.csv"));
    about.forEach((act, its) -> {
      if (!hex(sha256(utf8(its))).equals(payload.get(act))) {
        fail("logboek: " + act + " gaat over een ander bestand dan hier ligt",
            "log: " + act + " is about another file than lies here");
      }
    });
  }

  /// All acts are about somebody and something that exists, and seats are those that were frozen
  /// with the changes of the log.
  private void checkSeats() {
    Map<String, Integer> byLog = new TreeMap<>(frozenSeats);
    List<Change> all = new ArrayList<>(untilAssigned);
    all.addAll(since);
    for (Change change : all) {
      boolean isSeats = change.act.equals("capacity-changed");
      String group = isSeats ? change.about : change.detail;
      boolean needsGroup = isSeats || Set.of("hardship-placed", "moved-up").contains(change.act);
      if (!isSeats && !family.containsKey(change.about)
          || needsGroup && !programme.containsKey(group)) {
        fail("logboek: handeling " + change.entry + " noemt een onbekende leerling of groep",
            "log: entry " + change.entry + " names an unknown applicant or group");
      } else if (isSeats) {
        Matcher moved = SEATS.matcher(change.detail);
        if (!moved.matches() || byLog.get(group) != Integer.parseInt(moved.group(1))) {
          fail("logboek: handeling " + change.entry + " past niet bij de plaatsen van " + group,
              "log: entry " + change.entry + " does not fit the seats of " + group);
        } else {
          byLog.put(group, Integer.parseInt(moved.group(2)));
        }
      }
    }
    if (!seats.equals(byLog)) {
      fail("seat-groups.csv heeft andere plaatsen dan is vastgelegd en in het logboek veranderd",
          "seat-groups.csv has other seats than were frozen and changed in the log");
    }
  }

  /// Who came late is in the log, with the application that they handed in then.
  private void checkLate() {
    List<List<String>> log = table.get("log.csv");
    late.forEach((who, entry) -> {
      List<String> row = entry < 1 || entry > log.size() ? List.of() : log.get(entry - 1);
      if (row.isEmpty() || !row.get(2).equals("late-applied") || !row.get(3).equals(who)
          || !row.get(6).equals(hex(sha256(utf8(application(who)))))) {
        fail("de late aanmelding van " + who + " staat zo niet in het logboek",
            "the late application of " + who + " does not stand like this in the log");
      }
    });
    for (Change change : since) {
      if (change.act.equals("late-applied") && !late.containsKey(change.about)) {
        fail("logboek: handeling " + change.entry + " meldt " + change.about
                + " laat aan, maar applicants.csv zegt dat niet",
            "log: entry " + change.entry + " has " + change.about
                + " apply late, but applicants.csv does not say so");
      }
    }
  }

  // ---- 4. What was frozen: each line under the root that was published before the draw ----

  private void checkRoot(String published) {
    int before = wrong;
    List<String> lines = frozenLines();
    List<List<String>> leaves = table.get("leaves.csv");
    if (leaves.size() != lines.size()
        || number("commitment.csv", commitment.get("leaves")) != lines.size()) {
      fail("er zijn " + lines.size() + " vastgelegde regels, maar " + leaves.size()
              + " bladeren en " + commitment.get("leaves") + " in commitment.csv",
          "there are " + lines.size() + " frozen lines, but " + leaves.size() + " leaves and "
              + commitment.get("leaves") + " in commitment.csv");
      return;
    }
    List<byte[]> level = new ArrayList<>();
    for (int leaf = 0; leaf < lines.size(); leaf++) {
      List<String> row = leaves.get(leaf);
      byte[] hash = sha256(new byte[] {0}, bits(row.get(1)), utf8(lines.get(leaf)));
      level.add(hash);
      if (number("leaves.csv", row.get(0)) != leaf + 1 || !hex(hash).equals(row.get(2))) {
        fail("blad " + (leaf + 1) + " hoort niet bij de regel: " + lines.get(leaf),
            "leaf " + (leaf + 1) + " does not belong to the line: " + lines.get(leaf));
      }
    }
    while (level.size() > 1) {
      List<byte[]> above = new ArrayList<>();
      for (int left = 0; left < level.size(); left += 2) {
        above.add(left + 1 == level.size()
            ? level.get(left)
            : sha256(new byte[] {1}, level.get(left), level.get(left + 1)));
      }
      level = above;
    }
    if (!hex(level.get(0)).equals(commitment.get("root"))) {
      fail("regels, plaatsen en aanmeldingen horen niet bij de wortel in commitment.csv",
          "rules, seats and applications do not belong to the root in commitment.csv");
    }
    if (!published.isEmpty() && !published.equals(commitment.get("root"))) {
      fail("de wortel in commitment.csv is niet de wortel die u hebt opgegeven",
          "the root in commitment.csv is not the root that you gave");
    }
    goodSince(before, "regels, plaatsen en " + frozen().size() + " aanmeldingen horen bij de wortel",
        "rules, seats and " + frozen().size() + " applications belong to the root");
  }

  private List<String> frozenLines() {
    List<String> lines = new ArrayList<>();
    lines.add(line(List.of("round", commitment.get("round"))));
    lines.add(line(List.of("draw", commitment.get("draw"))));
    named("rules.csv").forEach((name, value) -> lines.add(line(List.of("rule", name, value))));
    frozenSeats.forEach((group, number) -> {
      lines.add(line(List.of("seats", group, programme.get(group), drawOf.get(group),
          Integer.toString(number))));
      List<Rate> its = rates.get(group);
      for (int rate = 0; rate < its.size(); rate++) {
        lines.add(line(List.of("rate", group, Integer.toString(rate + 1), its.get(rate).type,
            Integer.toString(its.get(rate).percent))));
      }
    });
    frozen().forEach(who -> lines.add(application(who)));
    lines.sort((a, b) -> Arrays.compareUnsigned(utf8(a), utf8(b)));
    return lines;
  }

  private String application(String who) {
    List<String> fields = new ArrayList<>(List.of("application", who, family.get(who)));
    wishes.get(who).forEach(wish -> fields.addAll(List.of(Integer.toString(wish.rank), wish.group,
        wish.programme, Integer.toString(wish.itsClass), wish.order, wish.rates)));
    return line(fields);
  }

  // ---- 5. The seed ----

  private byte[] checkSeed() {
    int before = wrong;
    if (commitment.get("draw").equals("supplied")) {
      if (!reveal.values().stream().allMatch(String::isEmpty)) {
        fail("de nummers zijn aangeleverd, maar reveal.csv is niet leeg",
            "numbers are supplied, but reveal.csv is not empty");
      }
      return new byte[32];
    }
    if (commitment.get("code").isEmpty() || commitment.get("public-source").isEmpty()) {
      fail("in commitment.csv ontbreekt de versie of de openbare bron van toeval",
          "commitment.csv lacks the version or the public source of chance");
    }
    if (!reveal.get("secret").matches("([0-9a-f]{2}){16,}")
        || reveal.get("public-value").isEmpty()) {
      throw new Unreadable("in reveal.csv ontbreekt het geheim of de openbare waarde",
          "reveal.csv lacks the secret or the public value");
    }
    byte[] secret = HexFormat.of().parseHex(reveal.get("secret"));
    if (!hex(sha256(secret)).equals(commitment.get("secret-hash"))) {
      fail("het geheim is niet het geheim waarvan de hash vooraf is gepubliceerd",
          "the secret is not the one whose hash was published beforehand");
    }
    byte[] seed = sha256(frame(utf8("speelveld-seed-1"), bits(commitment.get("root")),
        normal(reveal.get("public-value")), secret));
    if (!hex(seed).equals(reveal.get("seed"))) {
      fail("het beginpunt (seed) volgt niet uit wortel, openbare waarde en geheim",
          "the seed does not follow from root, public value and secret");
    }
    goodSince(before, "geheim en beginpunt kloppen met wat vooraf is gepubliceerd",
        "secret and seed agree with what was published beforehand");
    return seed;
  }

  // ---- 6. The numbers ----

  /// Where somebody stands in a draw: the number, or for who came late the number after which they
  /// stand, and their turn there.
  private record Lot(int number, int turn) implements Comparable<Lot> {
    @Override
    public int compareTo(Lot other) {
      return number != other.number
          ? Integer.compare(number, other.number)
          : Integer.compare(turn, other.turn);
    }

    @Override
    public String toString() {
      return turn == 0 ? Integer.toString(number) : number + "+" + turn;
    }
  }

  private final Map<String, Map<String, Lot>> lots = new TreeMap<>();
  private final Map<String, Map<String, String>> keys = new TreeMap<>();

  /// Who has a number in each draw: everybody in that without a name, else who asks seats there.
  private Map<String, Set<String>> drawing(Set<String> who) {
    Map<String, Set<String>> drawing = new TreeMap<>();
    drawOf.values().forEach(draw -> drawing.put(draw, new TreeSet<>(draw.isEmpty() ? who : Set.of())));
    who.forEach(one -> wishes.get(one).forEach(wish -> drawing.get(drawOf.get(wish.group)).add(one)));
    return drawOf.isEmpty() ? Map.of("", who) : drawing;
  }

  private void checkNumbers(byte[] seed) {
    int before = wrong;
    for (List<String> row : table.get("numbers.csv")) {
      once(keys.computeIfAbsent(row.get(0), at -> new HashMap<>()).put(row.get(1), row.get(3)),
          "numbers.csv", row.get(1));
      lots.computeIfAbsent(row.get(0), at -> new HashMap<>())
          .put(row.get(1), new Lot(number("numbers.csv", row.get(2)), 0));
    }
    Map<String, Set<String>> drawing = drawing(frozen());
    Set<String> known = new TreeSet<>(drawing.keySet());
    known.removeIf(draw -> drawing.get(draw).isEmpty());
    if (!keys.keySet().equals(known)) {
      fail("numbers.csv heeft niet precies de lotingen waar iemand om vraagt",
          "numbers.csv does not have exactly the draws that somebody asks for");
    }
    drawing.forEach((draw, who) -> {
      if (!keys.getOrDefault(draw, Map.of()).keySet().equals(who)) {
        fail("numbers.csv heeft niet voor precies elke leerling een nummer" + at(draw),
            "numbers.csv does not have a number for exactly every applicant" + at(draw));
        return;
      }
      if (who.isEmpty()) {
        return; // nobody asks there
      }
      switch (commitment.get("draw") + (draw.isEmpty() ? "" : " by name")) {
        case "lottery", "lottery by name", "cyclic by name" -> checkKeyed(draw, who, seed);
        case "cyclic" -> cyclic(seed);
        case "supplied", "supplied by name" -> supplied(draw);
        default -> fail("de loting " + commitment.get("draw") + " bestaat niet",
            "there is no draw " + commitment.get("draw"));
      }
    });
    goodSince(before, "alle lotnummers zijn nageteld", "all lottery numbers were recounted");
  }

  private String key(String draw, String who, byte[] seed) {
    String own = hex(lot(seed, "applicant", who, draw));
    String shared = family.get(who);
    return shared.isEmpty() ? own : hex(lot(seed, "family", shared, draw)) + own;
  }

  private static byte[] lot(byte[] seed, String kind, String name, String draw) {
    return hmac(seed, frame(utf8("speelveld-lot-1"), utf8(kind), normal(name), normal(draw)));
  }

  private void checkKeyed(String draw, Set<String> who, byte[] seed) {
    for (String one : who) {
      if (!key(draw, one, seed).equals(keys.get(draw).get(one))) {
        fail("de lotsleutel van " + one + at(draw) + " volgt niet uit het beginpunt",
            "the lottery key of " + one + at(draw) + " does not follow from the seed");
      }
    }
    List<String> order = new ArrayList<>(who);
    order.sort(Comparator.comparing(keys.get(draw)::get));
    checkInOrder(draw, order);
  }

  /// Numbers must be 1, 2, 3 … in this order.
  private void checkInOrder(String draw, List<String> order) {
    for (int place = 0; place < order.size(); place++) {
      if (lots.get(draw).get(order.get(place)).number != place + 1) {
        fail("het lotnummer van " + order.get(place) + at(draw) + " moet " + (place + 1) + " zijn",
            "the lottery number of " + order.get(place) + at(draw) + " must be " + (place + 1));
      }
    }
  }

  private static String at(String draw) {
    return draw.isEmpty() ? "" : " (" + draw + ")";
  }

  private void cyclic(byte[] seed) {
    List<String> list = new ArrayList<>(frozen());
    Comparator<String> bytes = (a, b) -> Arrays.compareUnsigned(utf8(a), utf8(b));
    list.sort(Comparator.comparing(
        (String who) -> family.get(who).isEmpty() ? who : family.get(who), bytes)
        .thenComparing(bytes));
    if (list.isEmpty()) {
      return;
    }
    int start = new BigInteger(1, hmac(seed, frame(utf8("speelveld-start-1"))))
        .mod(BigInteger.valueOf(list.size())).intValueExact();
    for (int place = 0; place < list.size(); place++) {
      if (!keys.get("").get(list.get(place)).equals(Integer.toString(place + 1))) {
        fail(list.get(place) + " staat niet op plaats " + keys.get("").get(list.get(place))
                + " van de lijst",
            list.get(place) + " does not stand in place " + keys.get("").get(list.get(place))
                + " of the list");
      }
    }
    Collections.rotate(list, -start);
    checkInOrder("", list);
  }

  private void supplied(String draw) {
    Map<String, BigInteger> drawn = new HashMap<>();
    keys.get(draw).forEach((who, paper) -> {
      if (!paper.matches("0|[1-9]\\d{0,18}")) {
        throw new Unreadable("het aangeleverde nummer van " + who + " is geen getal",
            "the supplied number of " + who + " is no number");
      }
      drawn.put(who, new BigInteger(paper));
    });
    if (new HashSet<>(drawn.values()).size() < drawn.size()) {
      fail("twee leerlingen hebben hetzelfde aangeleverde nummer" + at(draw),
          "two applicants have the same supplied number" + at(draw));
      return;
    }
    List<String> order = new ArrayList<>(drawn.keySet());
    order.sort(Comparator.comparing(drawn::get));
    checkInOrder(draw, order);
  }

  /// Who came late has the key of their pseudonym and stands between the numbers; without keys
  /// behind all, in the order in which they came.
  private void checkLateNumbers(byte[] seed) {
    List<List<String>> expected = new ArrayList<>();
    drawing(late.keySet()).forEach((draw, who) -> {
      boolean keyed = commitment.get("draw").equals("lottery")
          || commitment.get("draw").equals("cyclic") && !draw.isEmpty();
      List<String> order = new ArrayList<>(who);
      order.sort(keyed
          ? Comparator.comparing((String one) -> key(draw, one, seed))
          : Comparator.comparing(late::get));
      Map<Integer, Integer> turns = new HashMap<>();
      for (String one : order) {
        String its = keyed ? key(draw, one, seed) : "";
        int after = (int) keys.getOrDefault(draw, Map.of()).values().stream()
            .filter(other -> !keyed || other.compareTo(its) < 0).count();
        Lot lot = new Lot(after, turns.merge(after, 1, Integer::sum));
        expected.add(List.of(draw, one, lot.toString(), its));
        lots.computeIfAbsent(draw, any -> new HashMap<>()).put(one, lot);
      }
    });
    compareRows("late-numbers.csv", expected, "de nummers van late aanmelders",
        "the numbers of late applicants");
  }

  // ---- 7. The order of each group: class, value, number; with least rates a call from it ----

  private static final int OUTSIDE = 1024;
  private final Map<String, Map<String, Integer>> standing = new HashMap<>();
  private final Map<String, Map<String, Integer>> calledAs = new HashMap<>();

  private record Asking(String who, Wish wish, Lot lot) {}

  private void orderGroups() {
    Map<String, List<Asking>> asking = new TreeMap<>();
    seats.keySet().forEach(group -> asking.put(group, new ArrayList<>()));
    wishes.forEach((who, list) -> list.forEach(wish -> asking.get(wish.group)
        .add(new Asking(who, wish, lots.get(drawOf.get(wish.group)).get(who)))));
    asking.forEach((group, all) -> {
      all.sort(Comparator.comparingInt((Asking one) -> one.wish.itsClass)
          .thenComparing(one -> value(one.wish.order))
          .thenComparing(Asking::lot));
      List<Asking> order = all;
      if (!rates.get(group).isEmpty()) {
        order = call(all, rates.get(group));
        Map<String, Integer> called = new HashMap<>();
        order.forEach(one -> called.put(one.who, called.size() + 1));
        calledAs.put(group, called);
        order.sort(Comparator.comparing(one -> one.wish.itsClass >= OUTSIDE));
      }
      Map<String, Integer> places = new HashMap<>();
      order.forEach(one -> places.put(one.who, places.size()));
      standing.put(group, places);
    });
  }

  private static BigDecimal value(String order) {
    return order.isEmpty() ? BigDecimal.ZERO
        : order.equals("last") ? BigDecimal.TEN.pow(400)
        : new BigDecimal(order);
  }

  /// Calls everybody from a ranking, so that at each place the least rates are met where they can
  /// be: of those who are left, take those who serve the first rate that falls short, where there
  /// are any; of these those who serve the next; and so on. The best ranked of them is called. Who
  /// came late is called after the others. (Who stands outside the audience of the seats, class 1024
  /// and up, comes after all others in the order, but keeps the place in the call.)
  private List<Asking> call(List<Asking> ranking, List<Rate> least) {
    Map<String, Deque<Asking>> queues = new TreeMap<>();
    Map<Asking, Integer> rank = new HashMap<>();
    for (Asking one : ranking) {
      rank.put(one, rank.size());
      if (!late.containsKey(one.who)) {
        queues.computeIfAbsent(one.wish.rates, any -> new ArrayDeque<>()).add(one);
      }
    }
    List<Asking> called = new ArrayList<>();
    int[] of = new int[least.size()];
    while (!queues.isEmpty()) {
      List<String> kinds = new ArrayList<>(queues.keySet());
      for (int rate = 0; rate < of.length; rate++) {
        int its = rate;
        List<String> serving = kinds.stream().filter(kind -> serves(kind, its)).toList();
        if (100L * of[rate] < (long) least.get(rate).percent * (called.size() + 1)
            && !serving.isEmpty()) {
          kinds = serving;
        }
      }
      String best = Collections.min(kinds,
          Comparator.comparing(kind -> rank.get(queues.get(kind).element())));
      called.add(queues.get(best).remove());
      if (queues.get(best).isEmpty()) {
        queues.remove(best);
      }
      for (int rate = 0; rate < of.length; rate++) {
        of[rate] += serves(best, rate) ? 1 : 0;
      }
    }
    ranking.stream().filter(one -> late.containsKey(one.who)).forEach(called::add);
    return called;
  }

  private static boolean serves(String kind, int rate) {
    return List.of(kind.split(" ")).contains(Integer.toString(rate + 1));
  }

  // ---- 8. The seats: everybody asks from the top of the list, each group keeps the best ----

  private final Map<String, TreeMap<Integer, String>> held = new TreeMap<>();
  private final Map<String, Integer> turn = new HashMap<>();
  private final Map<String, Integer> seatsNow = new TreeMap<>();
  private final Set<String> withdrawn = new HashSet<>();
  private final Map<String, String> hardship = new HashMap<>();

  private boolean takesPart(String who) {
    return !withdrawn.contains(who) && !hardship.containsKey(who);
  }

  private void assign() {
    int before = wrong;
    seatsNow.putAll(frozenSeats);
    seats.keySet().forEach(group -> held.put(group, new TreeMap<>()));
    family.keySet().forEach(who -> turn.put(who, wishes.get(who).size()));
    for (Change change : untilAssigned) {
      change(change);
    }
    ask();
    boolean recounted = mechanism.equals(PLAIN) || agree("assigned.csv", frozen());
    if (!recounted) {
      takePublished();
    }
    comparePlaces("assigned.csv", frozen());
    if (recounted) {
      goodSince(before, "alle " + frozen().size() + " plaatsen zijn nageteld",
          "all " + frozen().size() + " places were recounted");
    } else {
      goodSince(before,
          "de plaatsen passen bij lijsten en aantallen. NIET NAGETELD: zij volgen uit het mechanisme "
              + mechanism + ", en wij tellen alleen " + PLAIN + " na",
          "places fit lists and seats. NOT RECOUNTED: they follow from the mechanism " + mechanism
              + ", and we recount " + PLAIN + " alone");
    }
  }

  /// Whether the places of a file are those that were counted.
  private boolean agree(String file, Set<String> who) {
    List<List<String>> counted = who.stream().map(this::place).toList();
    return new HashSet<>(table.get(file)).equals(new HashSet<>(counted));
  }

  private void change(Change change) {
    switch (change.act) {
      case "withdrawn" -> {
        leave(change.about);
        withdrawn.add(change.about);
        hardship.remove(change.about);
      }
      case "hardship-placed" -> {
        leave(change.about);
        withdrawn.remove(change.about);
        hardship.put(change.about, change.detail);
      }
      case "capacity-changed" -> {
        seatsNow.put(change.about, Integer.parseInt(change.detail.split(" to ")[1]));
        dropOver(change.about, change.entry);
      }
      default -> { }
    }
  }

  private void ask() {
    List<String> asking = new ArrayList<>();
    for (String who : frozen()) {
      if (takesPart(who)) {
        turn.put(who, 0);
        asking.add(who);
      }
    }
    while (!asking.isEmpty()) {
      String who = asking.remove(asking.size() - 1);
      if (turn.get(who) == wishes.get(who).size()) {
        continue; // the end of the list: no seat
      }
      String group = wishes.get(who).get(turn.get(who)).group;
      held.get(group).put(standing.get(group).get(who), who);
      if (held.get(group).size() > seatsNow.get(group)) {
        String sentOn = held.get(group).pollLastEntry().getValue();
        turn.merge(sentOn, 1, Integer::sum);
        asking.add(sentOn);
      }
    }
  }

  /// Takes the seats as they are published, where they fit the lists.
  private void takePublished() {
    held.values().forEach(Map::clear);
    family.keySet().forEach(who -> turn.put(who, wishes.get(who).size()));
    for (List<String> row : table.get("assigned.csv")) {
      if (row.get(4).equals("draw") && takesPart(row.get(0)) && wishOf(row.get(0), row.get(1)) >= 0) {
        sit(row.get(0), row.get(1));
      }
    }
    held.forEach((group, seated) -> {
      if (seated.size() > seatsNow.get(group)) {
        fail("er zijn meer plaatsen gegeven dan er zijn: " + group,
            "more seats were given than there are: " + group);
      }
    });
  }

  /// The place of a group on a list, from 0; −1 where it is not on it.
  private int wishOf(String who, String group) {
    List<Wish> list = wishes.getOrDefault(who, List.of());
    for (int at = 0; at < list.size(); at++) {
      if (list.get(at).group.equals(group)) {
        return at;
      }
    }
    return -1;
  }

  private void sit(String who, String group) {
    turn.put(who, wishOf(who, group));
    held.get(group).put(standing.get(group).get(who), who);
  }

  private void leave(String who) {
    if (turn.get(who) < wishes.get(who).size()) {
      String group = wishes.get(who).get(turn.get(who)).group;
      held.get(group).remove(standing.get(group).get(who));
      turn.put(who, wishes.get(who).size());
    }
  }

  private void comparePlaces(String file, Set<String> expected) {
    Map<String, List<String>> published = new HashMap<>();
    for (List<String> row : table.get(file)) {
      once(published.put(row.get(0), row) == null ? null : "", file, row.get(0));
    }
    if (!published.keySet().equals(expected)) {
      fail(file + " heeft niet precies één regel voor elke leerling",
          file + " does not have exactly one line for every applicant");
      return;
    }
    published.forEach((who, row) -> {
      if (!place(who).equals(row)) {
        fail(file + ": de plaats van " + who + " moet zijn: " + line(place(who)),
            file + ": the place of " + who + " must be: " + line(place(who)));
      }
    });
  }

  private List<String> place(String who) {
    if (withdrawn.contains(who)) {
      return List.of(who, "", "", "", "withdrawn");
    }
    if (hardship.containsKey(who)) {
      return List.of(who, hardship.get(who), programme.get(hardship.get(who)), "", "hardship");
    }
    if (turn.get(who) == wishes.get(who).size()) {
      return List.of(who, "", "", "", "none");
    }
    Wish wish = wishes.get(who).get(turn.get(who));
    return List.of(who, wish.group, wish.programme, Integer.toString(wish.rank), "draw");
  }

  // ---- 9. What was done since: places of today follow from the acts, and nobody was passed over ----

  private record Call(int entry, String who, String group) {}

  private final Map<String, Integer> cameAt = new HashMap<>();
  private final List<Call> calls = new ArrayList<>();

  private void replay() {
    int before = wrong;
    for (Change change : since) {
      change(change);
      if (change.act.equals("late-applied")) {
        cameAt.put(change.about, change.entry);
      } else if (change.act.equals("moved-up")) {
        if (wishOf(change.about, change.detail) < 0 || !takesPart(change.about)) {
          fail("logboek: handeling " + change.entry + " roept iemand op die daar niet om vraagt",
              "log: entry " + change.entry + " calls somebody who does not ask there");
        } else {
          leave(change.about);
          sit(change.about, change.detail);
          calls.add(new Call(change.entry, change.about, change.detail));
          dropOver(change.detail, change.entry);
        }
      }
    }
    comparePlaces("places.csv", family.keySet());
    goodSince(before, "de plaatsen van nu volgen uit de " + since.size() + " handelingen sindsdien",
        "places of today follow from the " + since.size() + " acts since");
  }

  /// Where more sit than there are seats the last in order gives up the seat.
  private void dropOver(String group, int entry) {
    while (held.get(group).size() > seatsNow.get(group)) {
      String who = held.get(group).pollLastEntry().getValue();
      turn.put(who, wishes.get(who).size());
      cameAt.put(who, entry);
    }
  }

  private boolean waits(String who, Wish wish) {
    int place = turn.get(who);
    return takesPart(who)
        && (place == wishes.get(who).size() || wish.rank < wishes.get(who).get(place).rank);
  }

  private void checkOutcome() {
    int before = wrong;
    wishes.forEach((who, list) -> list.stream().filter(wish -> waits(who, wish)).forEach(wish -> {
      if (held.get(wish.group).size() < seatsNow.get(wish.group)) {
        fail("bij " + wish.group + " is een plaats vrij waar " + who + " op wacht",
            "at " + wish.group + " a seat is free for which " + who + " waits");
      }
      for (Call call : calls) {
        boolean stays = standing.get(wish.group).get(call.who) != null
            && turn.get(call.who) == wishOf(call.who, call.group);
        if (call.group.equals(wish.group) && stays
            && cameAt.getOrDefault(who, 0) < call.entry
            && standing.get(wish.group).get(who) < standing.get(wish.group).get(call.who)) {
          fail("handeling " + call.entry + " gaat bij " + wish.group + " " + who + " voorbij",
              "entry " + call.entry + " passes over " + who + " at " + wish.group);
        }
      }
    }));
    goodSince(before, "geen plaats is leeg waar iemand op wacht, en niemand is overgeslagen",
        "no seat is empty for which somebody waits, and nobody was passed over");
  }

  // ---- 10. Cut-offs and reserve lists of today ----

  /// Call, class, value and number with which somebody stands at a group.
  private List<String> standingOf(String who, String group) {
    Wish wish = wishes.get(who).get(wishOf(who, group));
    Map<String, Integer> called = calledAs.get(group);
    return List.of(called == null ? "" : called.get(who).toString(),
        Integer.toString(wish.itsClass), wish.order,
        lots.get(drawOf.get(group)).get(who).toString());
  }

  private void checkCutOffs() {
    List<List<String>> expected = new ArrayList<>();
    held.forEach((group, seated) -> {
      List<String> row = new ArrayList<>(List.of(group));
      if (seated.size() < seatsNow.get(group)) {
        row.addAll(List.of("no", "", "", "", ""));
      } else if (seated.isEmpty()) {
        row.addAll(List.of("yes", "", "", "", ""));
      } else {
        row.add("yes");
        row.addAll(standingOf(seated.lastEntry().getValue(), group));
      }
      expected.add(row);
    });
    compareRows("cut-offs.csv", expected, "de grenzen per groep", "the cut-offs");
  }

  private void checkReserveLists() {
    Map<String, TreeMap<Integer, String>> waiting = new TreeMap<>();
    wishes.forEach((who, list) -> list.stream().filter(wish -> waits(who, wish)).forEach(wish ->
        waiting.computeIfAbsent(wish.group, group -> new TreeMap<>())
            .put(standing.get(wish.group).get(who), who)));
    List<List<String>> expected = new ArrayList<>();
    waiting.forEach((group, list) -> {
      int position = 0;
      for (String who : list.values()) {
        List<String> row = new ArrayList<>();
        row.addAll(List.of(group, Integer.toString(++position), who));
        row.addAll(standingOf(who, group));
        expected.add(row);
      }
    });
    compareRows("reserve-lists.csv", expected, "de reservelijsten", "the reserve lists");
  }

  private void compareRows(String file, List<List<String>> expected, String nl, String en) {
    int before = wrong;
    List<String> published = new ArrayList<>(table.get(file).stream().map(Recount::line).toList());
    List<String> counted = new ArrayList<>(expected.stream().map(Recount::line).toList());
    Collections.sort(published);
    Collections.sort(counted);
    List<String> missing = new ArrayList<>(counted);
    missing.removeAll(new HashSet<>(published));
    List<String> tooMany = new ArrayList<>(published);
    tooMany.removeAll(new HashSet<>(counted));
    missing.forEach(row -> fail(file + " mist de regel: " + row, file + " lacks the line: " + row));
    tooMany.forEach(row -> fail(file + " heeft een regel te veel: " + row,
        file + " has a line too many: " + row));
    if (before == wrong && !published.equals(counted)) {
      fail(file + " heeft een regel twee keer", file + " has a line twice");
    }
    goodSince(before, nl + " zijn nageteld", en + " were recounted");
  }

  // ---- What is said ----

  private void good(String nl, String en) {
    say(english ? "ok     " : "goed   ", nl, en);
  }

  private void goodSince(int before, String nl, String en) {
    if (before == wrong) {
      good(nl, en);
    }
  }

  private void fail(String nl, String en) {
    wrong++;
    if (wrong <= 100) { // why: one cause may have thousands of effects; the first ones name it
      say(english ? "WRONG  " : "FOUT   ", nl, en);
    }
  }

  private void say(String mark, String nl, String en) {
    said.append(mark).append(english ? en : nl).append('\n');
  }

  private void conclude() {
    if (wrong == 0) {
      say("", "Alles klopt. Wortel: " + commitment.get("root") + ". Laatste handeling: " + head,
          "Everything agrees. Root: " + commitment.get("root") + ". Last entry: " + head);
    } else {
      say("", "Er klopt iets niet: " + wrong + " keer.",
          "Not everything agrees: " + wrong + " times.");
    }
  }

  // ---- Bytes and fingerprints ----

  private static byte[] utf8(String written) {
    return written.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] normal(String written) {
    return utf8(Normalizer.normalize(written, Normalizer.Form.NFC));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static byte[] bits(String hex) {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new Unreadable("\"" + hex + "\" is geen getal van 64 hexadecimale cijfers",
          "\"" + hex + "\" is no number of 64 hexadecimal digits");
    }
    return HexFormat.of().parseHex(hex);
  }

  private static byte[] frame(byte[]... parts) {
    ByteBuffer framed = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(p -> 4 + p.length).sum());
    for (byte[] part : parts) {
      framed.putInt(part.length).put(part);
    }
    return framed.array();
  }

  private static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
