import java.io.IOException;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
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
/// One file, the JDK alone, written apart from the program that made the folder: from
/// docs/reference/draw.md and docs/reference/published-round.md. Read it from top to bottom.
public final class Recount {
  private static final Map<String, String> HEADERS = new LinkedHashMap<>();

  static {
    HEADERS.put("commitment.csv", "name,value");
    HEADERS.put("reveal.csv", "name,value");
    HEADERS.put("rules.csv", "name,value");
    HEADERS.put("seat-groups.csv", "seat-group,programme,frozen-seats,seats");
    HEADERS.put("applicants.csv", "pseudonym,family");
    HEADERS.put("wishes.csv", "pseudonym,turn,rank,seat-group,class");
    HEADERS.put("leaves.csv", "leaf,salt,hash");
    HEADERS.put("numbers.csv", "seat-group,pseudonym,number,key");
    HEADERS.put("places.csv", "pseudonym,seat-group,programme,rank,how");
    HEADERS.put("cut-offs.csv", "seat-group,full,class,number");
    HEADERS.put("reserve-lists.csv", "seat-group,position,pseudonym,class,number");
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
    if (wrong > 0) {
      say("", "De plaatsing is niet nageteld: eerst moet het bovenstaande kloppen.",
          "Places were not recounted: what stands above must be right first.");
      return;
    }
    assign();
    checkPlaces();
    checkCutOffs();
    checkReserveLists();
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

  private record Wish(int rank, String seatGroup, int itsClass) {}

  private final Map<String, String> family = new TreeMap<>();
  private final Map<String, List<Wish>> wishes = new TreeMap<>();
  private final Map<String, String> programme = new TreeMap<>();
  private final Map<String, Integer> frozenSeats = new TreeMap<>();
  private final Map<String, Integer> seats = new TreeMap<>();
  private Map<String, String> commitment = Map.of();
  private Map<String, String> reveal = Map.of();

  private void readRound() {
    commitment = named("commitment.csv");
    reveal = named("reveal.csv");
    needs("commitment.csv", commitment, List.of("format", "round", "draw", "root", "leaves", "code",
        "public-source", "secret-hash"));
    needs("reveal.csv", reveal, List.of("public-value", "secret", "seed"));
    if (!commitment.get("format").equals("speelveld-round-1")) {
      throw new Unreadable("de vorm " + commitment.get("format") + " kennen wij niet",
          "format " + commitment.get("format") + " is not known");
    }
    for (List<String> row : table.get("seat-groups.csv")) {
      once(programme.put(row.get(0), row.get(1)), "seat-groups.csv", row.get(0));
      frozenSeats.put(row.get(0), number("seat-groups.csv", row.get(2)));
      seats.put(row.get(0), number("seat-groups.csv", row.get(3)));
    }
    for (List<String> row : table.get("applicants.csv")) {
      once(family.put(row.get(0), row.get(1)), "applicants.csv", row.get(0));
      wishes.put(row.get(0), new ArrayList<>());
    }
    for (List<String> row : table.get("wishes.csv")) {
      List<Wish> list = wishes.get(row.get(0));
      if (list == null || !programme.containsKey(row.get(3))) {
        throw new Unreadable(
            "wishes.csv noemt een onbekende leerling of groep: " + row.get(0) + ", " + row.get(3),
            "wishes.csv names an unknown applicant or group: " + row.get(0) + ", " + row.get(3));
      }
      int rank = number("wishes.csv", row.get(2));
      if (number("wishes.csv", row.get(1)) != list.size() + 1
          || rank < (list.isEmpty() ? 1 : list.get(list.size() - 1).rank)
          || list.stream().anyMatch(wish -> wish.seatGroup.equals(row.get(3)))) {
        throw new Unreadable("de lijst van " + row.get(0) + " in wishes.csv is geen geldige lijst",
            "the list of " + row.get(0) + " in wishes.csv is no valid list");
      }
      list.add(new Wish(rank, row.get(3), number("wishes.csv", row.get(4))));
    }
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
    boolean empty = family.containsKey("") || programme.containsKey("");
    if (empty) {
      fail("een leerling of groep heeft geen naam", "an applicant or group has no name");
    }
  }

  // ---- 3. The log: chained, in order, and about these very files ----

  private static final Pattern SEATS = Pattern.compile("(0|[1-9]\\d{0,8}) to (0|[1-9]\\d{0,8})");
  private static final List<String> STEPS =
      List.of("", "opened", "frozen", "committed", "revealed", "drawn", "assigned", "published");
  private static final Set<String> OTHERS =
      Set.of("withdrawn", "capacity-changed", "hardship-placed", "late-applied", "moved-up",
          "second-draw");
  private static final Set<String> WITH_REASON =
      Set.of("capacity-changed", "hardship-placed", "late-applied", "second-draw");

  private final Set<String> withdrawn = new HashSet<>();
  private final Map<String, String> hardship = new HashMap<>();
  private final Map<String, Integer> seatsByLog = new TreeMap<>();
  private final Map<String, String> payload = new HashMap<>();
  private String head = "0".repeat(64);

  private void checkLog() {
    int before = wrong;
    seatsByLog.putAll(frozenSeats);
    String time = "";
    int stage = 0;
    int entry = 0;
    int lastChange = 0;
    int lastAssigned = 0;
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
      if (Set.of("withdrawn", "capacity-changed", "hardship-placed").contains(row.get(2))) {
        lastChange = entry;
        change(entry, row);
      }
      lastAssigned = row.get(2).equals("assigned") ? entry : lastAssigned;
      payload.put(row.get(2), row.get(6));
    }
    if (lastChange > lastAssigned) {
      fail("logboek: na handeling " + lastChange + " is niet opnieuw geplaatst",
          "log: after entry " + lastChange + " places were not given out again");
    }
    checkPayloads(stage);
    if (!seats.equals(seatsByLog)) {
      fail("seat-groups.csv heeft andere plaatsen dan is vastgelegd en in het logboek veranderd",
          "seat-groups.csv has other seats than were frozen and changed in the log");
    }
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

  private void change(int entry, List<String> row) {
    String about = row.get(3);
    switch (row.get(2)) {
      case "withdrawn" -> {
        withdrawn.add(about);
        hardship.remove(about);
      }
      case "hardship-placed" -> {
        withdrawn.remove(about);
        hardship.put(about, row.get(4));
        if (!family.containsKey(about) || !programme.containsKey(row.get(4))) {
          fail("logboek: handeling " + entry + " noemt een onbekende leerling of groep",
              "log: entry " + entry + " names an unknown applicant or group");
        }
      }
      default -> {
        Matcher moved = SEATS.matcher(row.get(4));
        if (!moved.matches() || !seatsByLog.containsKey(about)
            || seatsByLog.get(about) != Integer.parseInt(moved.group(1))) {
          fail("logboek: handeling " + entry + " past niet bij het aantal plaatsen van " + about,
              "log: entry " + entry + " does not fit the seats of " + about);
        } else {
          seatsByLog.put(about, Integer.parseInt(moved.group(2)));
        }
      }
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
    about.put("assigned", text.get("places.csv"));
    about.put("published", text.get("hashes.csv"));
    about.forEach((act, its) -> {
      if (!hex(sha256(utf8(its))).equals(payload.get(act))) {
        fail("logboek: " + act + " gaat over een ander bestand dan hier ligt",
            "log: " + act + " is about another file than lies here");
      }
    });
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
    goodSince(before, "regels, plaatsen en " + family.size() + " aanmeldingen horen bij de wortel",
        "rules, seats and " + family.size() + " applications belong to the root");
  }

  private List<String> frozenLines() {
    List<String> lines = new ArrayList<>();
    lines.add(line(List.of("round", commitment.get("round"))));
    lines.add(line(List.of("draw", commitment.get("draw"))));
    named("rules.csv").forEach((name, value) -> lines.add(line(List.of("rule", name, value))));
    frozenSeats.forEach((group, number) ->
        lines.add(line(List.of("seats", group, programme.get(group), Integer.toString(number)))));
    wishes.forEach((pseudonym, list) -> {
      List<String> fields = new ArrayList<>();
      fields.addAll(List.of("application", pseudonym, family.get(pseudonym)));
      list.forEach(wish -> fields.addAll(List.of(
          Integer.toString(wish.rank), wish.seatGroup, Integer.toString(wish.itsClass))));
      lines.add(line(fields));
    });
    lines.sort((a, b) -> Arrays.compareUnsigned(utf8(a), utf8(b)));
    return lines;
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

  private final Map<String, Map<String, Integer>> numberAt = new HashMap<>();

  private void checkNumbers(byte[] seed) {
    int before = wrong;
    Map<String, Map<String, String>> keys = new TreeMap<>();
    for (List<String> row : table.get("numbers.csv")) {
      Map<String, Integer> numbers = numberAt.computeIfAbsent(row.get(0), at -> new HashMap<>());
      once(keys.computeIfAbsent(row.get(0), at -> new HashMap<>()).put(row.get(1), row.get(3)),
          "numbers.csv", row.get(1));
      numbers.put(row.get(1), number("numbers.csv", row.get(2)));
    }
    switch (commitment.get("draw")) {
      case "single" -> compareDraw("", family.keySet(), keyed("", family.keySet(), seed), keys);
      case "per-seat-group" -> perSeatGroup(seed, keys);
      case "cyclic" -> cyclic(seed, keys);
      case "supplied" -> supplied(keys);
      default -> fail("de loting " + commitment.get("draw") + " bestaat niet",
          "there is no draw " + commitment.get("draw"));
    }
    goodSince(before, "alle lotnummers zijn nageteld", "all lottery numbers were recounted");
  }

  private void perSeatGroup(byte[] seed, Map<String, Map<String, String>> keys) {
    Map<String, Set<String>> asking = new TreeMap<>();
    wishes.forEach((pseudonym, list) -> list.forEach(wish ->
        asking.computeIfAbsent(wish.seatGroup, group -> new TreeSet<>()).add(pseudonym)));
    if (!keys.keySet().equals(asking.keySet())) {
      fail("numbers.csv heeft niet precies de groepen waar iemand om vraagt",
          "numbers.csv does not have exactly the groups that somebody asks for");
    }
    asking.forEach((group, who) -> compareDraw(group, who, keyed(group, who, seed), keys));
  }

  private Map<String, String> keyed(String group, Set<String> who, byte[] seed) {
    Map<String, String> keys = new HashMap<>();
    for (String pseudonym : who) {
      String own = hex(lot(seed, "applicant", pseudonym, group));
      String shared = family.get(pseudonym);
      keys.put(pseudonym, shared.isEmpty() ? own : hex(lot(seed, "family", shared, group)) + own);
    }
    return keys;
  }

  private static byte[] lot(byte[] seed, String kind, String name, String group) {
    return hmac(seed, frame(utf8("speelveld-lot-1"), utf8(kind), normal(name), normal(group)));
  }

  /// Numbers 1, 2, 3 … must stand in the order of the keys.
  private void compareDraw(String group, Set<String> who, Map<String, String> expected,
      Map<String, Map<String, String>> published) {
    Map<String, String> its = published.getOrDefault(group, Map.of());
    if (!its.keySet().equals(who)) {
      fail("numbers.csv heeft niet voor precies elke leerling een nummer " + at(group),
          "numbers.csv does not have a number for exactly every applicant " + at(group));
      return;
    }
    List<String> order = new ArrayList<>(who);
    order.sort(Comparator.comparing(expected::get));
    for (int place = 0; place < order.size(); place++) {
      String pseudonym = order.get(place);
      if (!expected.get(pseudonym).equals(its.get(pseudonym))) {
        fail("de lotsleutel van " + pseudonym + " " + at(group) + " volgt niet uit het beginpunt",
            "the lottery key of " + pseudonym + " " + at(group) + " does not follow from the seed");
      }
      if (numberAt.get(group).get(pseudonym) != place + 1) {
        fail("het lotnummer van " + pseudonym + " " + at(group) + " moet " + (place + 1) + " zijn",
            "the lottery number of " + pseudonym + " " + at(group) + " must be " + (place + 1));
      }
    }
  }

  private static String at(String group) {
    return group.isEmpty() ? "" : "(" + group + ")";
  }

  private void cyclic(byte[] seed, Map<String, Map<String, String>> published) {
    List<String> list = new ArrayList<>(family.keySet());
    Comparator<String> bytes = (a, b) -> Arrays.compareUnsigned(utf8(a), utf8(b));
    list.sort(Comparator.comparing(
        (String who) -> family.get(who).isEmpty() ? who : family.get(who), bytes)
        .thenComparing(bytes));
    Map<String, String> its = published.getOrDefault("", Map.of());
    if (!its.keySet().equals(family.keySet()) || list.isEmpty()) {
      fail("numbers.csv heeft niet voor precies elke leerling een nummer",
          "numbers.csv does not have a number for exactly every applicant");
      return;
    }
    int n = list.size();
    int start = new BigInteger(1, hmac(seed, frame(utf8("speelveld-start-1"))))
        .mod(BigInteger.valueOf(n)).intValueExact();
    for (int place = 0; place < n; place++) {
      int expected = Math.floorMod(place - start, n) + 1;
      if (!its.get(list.get(place)).equals(Integer.toString(place + 1))
          || numberAt.get("").get(list.get(place)) != expected) {
        fail("het lotnummer van " + list.get(place) + " moet " + expected + " zijn",
            "the lottery number of " + list.get(place) + " must be " + expected);
      }
    }
  }

  private void supplied(Map<String, Map<String, String>> published) {
    Map<String, String> its = published.getOrDefault("", Map.of());
    Map<String, BigInteger> drawn = new HashMap<>();
    its.forEach((who, paper) -> {
      if (!paper.matches("\\d{1,19}")) {
        throw new Unreadable("het aangeleverde nummer van " + who + " is geen getal",
            "the supplied number of " + who + " is no number");
      }
      drawn.put(who, new BigInteger(paper));
    });
    if (new HashSet<>(drawn.values()).size() < drawn.size()) {
      fail("twee leerlingen hebben hetzelfde aangeleverde nummer",
          "two applicants have the same supplied number");
      return;
    }
    List<String> order = new ArrayList<>(its.keySet());
    order.sort(Comparator.comparing(drawn::get));
    if (!its.keySet().equals(family.keySet())) {
      fail("numbers.csv heeft niet voor precies elke leerling een nummer",
          "numbers.csv does not have a number for exactly every applicant");
    }
    for (int place = 0; place < order.size(); place++) {
      if (numberAt.get("").get(order.get(place)) != place + 1) {
        fail("het lotnummer van " + order.get(place) + " moet " + (place + 1) + " zijn",
            "the lottery number of " + order.get(place) + " must be " + (place + 1));
      }
    }
  }

  // ---- 7. The seats: everybody asks from the top of the list, each group keeps the best ----

  private record Asked(int itsClass, int number, String who) implements Comparable<Asked> {
    @Override
    public int compareTo(Asked other) {
      return itsClass != other.itsClass
          ? Integer.compare(itsClass, other.itsClass)
          : Integer.compare(number, other.number);
    }
  }

  private final Map<String, TreeSet<Asked>> held = new TreeMap<>();
  private final Map<String, Integer> turn = new HashMap<>();

  private Asked asked(String who, Wish wish) {
    String where = commitment.get("draw").equals("per-seat-group") ? wish.seatGroup : "";
    return new Asked(wish.itsClass, numberAt.get(where).get(who), who);
  }

  private boolean takesPart(String who) {
    return !withdrawn.contains(who) && !hardship.containsKey(who);
  }

  private void assign() {
    seats.keySet().forEach(group -> held.put(group, new TreeSet<>()));
    List<String> asking = new ArrayList<>();
    for (String who : family.keySet()) {
      turn.put(who, 0);
      if (takesPart(who)) {
        asking.add(who);
      }
    }
    while (!asking.isEmpty()) {
      String who = asking.remove(asking.size() - 1);
      if (turn.get(who) == wishes.get(who).size()) {
        continue; // the end of the list: no seat
      }
      Wish wish = wishes.get(who).get(turn.get(who));
      TreeSet<Asked> group = held.get(wish.seatGroup);
      group.add(asked(who, wish));
      if (group.size() > seats.get(wish.seatGroup)) {
        String sentOn = group.pollLast().who;
        turn.merge(sentOn, 1, Integer::sum);
        asking.add(sentOn);
      }
    }
  }

  private void checkPlaces() {
    int before = wrong;
    Map<String, List<String>> published = new HashMap<>();
    for (List<String> row : table.get("places.csv")) {
      once(published.put(row.get(0), row) == null ? null : "", "places.csv", row.get(0));
    }
    if (!published.keySet().equals(family.keySet())) {
      fail("places.csv heeft niet precies één regel voor elke leerling",
          "places.csv does not have exactly one line for every applicant");
      return;
    }
    published.forEach((who, row) -> {
      List<String> expected = place(who);
      if (!expected.equals(row)) {
        fail("de plaats van " + who + " moet zijn: " + line(expected),
            "the place of " + who + " must be: " + line(expected));
      }
    });
    goodSince(before, "alle " + published.size() + " plaatsen zijn nageteld",
        "all " + published.size() + " places were recounted");
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
    return List.of(who, wish.seatGroup, programme.get(wish.seatGroup),
        Integer.toString(wish.rank), "draw");
  }

  // ---- 8. Cut-offs and reserve lists ----

  private void checkCutOffs() {
    List<List<String>> expected = new ArrayList<>();
    held.forEach((group, seated) -> {
      boolean full = seated.size() == seats.get(group);
      expected.add(!full ? List.of(group, "no", "", "")
          : seated.isEmpty() ? List.of(group, "yes", "", "")
          : List.of(group, "yes", Integer.toString(seated.last().itsClass),
              Integer.toString(seated.last().number)));
    });
    compareRows("cut-offs.csv", expected, "de grenzen per groep", "the cut-offs");
  }

  private void checkReserveLists() {
    Map<String, TreeSet<Asked>> waiting = new TreeMap<>();
    wishes.forEach((who, list) -> {
      int place = turn.get(who);
      int rank = place == list.size() ? Integer.MAX_VALUE : list.get(place).rank;
      list.stream().filter(wish -> takesPart(who) && wish.rank < rank).forEach(wish ->
          waiting.computeIfAbsent(wish.seatGroup, group -> new TreeSet<>()).add(asked(who, wish)));
    });
    List<List<String>> expected = new ArrayList<>();
    waiting.forEach((group, list) -> {
      int position = 0;
      for (Asked its : list) {
        expected.add(List.of(group, Integer.toString(++position), its.who,
            Integer.toString(its.itsClass), Integer.toString(its.number)));
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
