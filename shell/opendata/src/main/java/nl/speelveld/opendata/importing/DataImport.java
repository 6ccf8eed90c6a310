package nl.speelveld.opendata.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.opendata.folder.FolderContent;
import nl.speelveld.opendata.folder.FolderFinding;
import nl.speelveld.opendata.folder.FolderWriter;
import nl.speelveld.opendata.folder.SourcedTable;
import nl.speelveld.opendata.reading.AsideRow;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.ReadResult;
import nl.speelveld.opendata.reading.RowAccount;
import nl.speelveld.opendata.recognise.FileReaderRegistry;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.importing.ImportReport;
import nl.speelveld.runs.importing.ImportedFile;
import nl.speelveld.runs.importing.Progress;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// Imports a directory of open data: reads every file in it and writes a data folder.
///
/// The files of `../shared/data` (66 MB) need less than a gigabyte. Files are read on two threads;
/// their order, and so the result, is that of their names. When nothing was understood, or the
/// target holds other files, nothing is written and the report says so.
public final class DataImport {
  private static final int THREADS = 2;
  private final Path directory;
  private final Progress progress;
  private final FileReaderRegistry registry = new FileReaderRegistry();

  private DataImport(Path directory, Progress progress) {
    this.directory = directory;
    this.progress = progress;
  }

  /// Reads all files under `directory` and writes the data folder `to`.
  public static ImportReport run(Path directory, Path to, Progress progress) {
    return new DataImport(directory, progress).run(to);
  }

  private ImportReport run(Path to) {
    if (!FolderWriter.mayBecome(to)) {
      Finding finding = new FolderFinding.NotADataFolder(Place.NOWHERE, to.toString());
      return new ImportReport(List.of(whole(findings(finding))), to.toString(), 0);
    }
    List<Path> paths = paths(to);
    List<ImportSource> sources = readAll(paths);
    Map<String, Finding> repeated = repeated(sources);
    List<ImportSource> distinct =
        sources.stream().filter(source -> !repeated.containsKey(source.id())).toList();
    if (distinct.stream().allMatch(source -> source.result().tables().isEmpty())) {
      List<ImportedFile> files = new ArrayList<>();
      files.add(whole(findings(new FolderFinding.NothingUnderstood(Place.NOWHERE, paths.size()))));
      sources.forEach(source -> files.add(imported(source, 0, Map.of())));
      return new ImportReport(files, to.toString(), 0);
    }
    progress.at(paths.size(), paths.size() + 2, "");
    Join.Joined joined = Join.of(distinct);
    progress.at(paths.size() + 1, paths.size() + 2, "");
    FolderWriter.write(content(distinct, joined), to);
    progress.at(paths.size() + 2, paths.size() + 2, "");
    List<ImportedFile> files = new ArrayList<>();
    for (ImportSource source : sources) {
      files.add(imported(source, JoinedRows.of(source, joined), repeated));
    }
    if (joined.findings().count() > 0) {
      files.add(whole(joined.findings()));
    }
    return new ImportReport(files, to.toString(), joined.flowsTotal());
  }

  /// What is to be said about the import as a whole stands in a row without a file.
  private static ImportedFile whole(Findings findings) {
    return new ImportedFile("", "join", "", 0, 0, 0, findings);
  }

  private static Findings findings(Finding finding) {
    Findings.Collector collector = Findings.collector();
    collector.add(finding);
    return collector.toFindings();
  }

  private List<Path> paths(Path to) {
    Path target = to.toAbsolutePath().normalize();
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> !file.toAbsolutePath().normalize().startsWith(target))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ImportSource> readAll(List<Path> paths) {
    List<ImportSource> sources = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<ImportSource>> reading = new ArrayList<>();
      for (int at = 0; at < paths.size(); at++) {
        String id = "s%04d".formatted(at + 1);
        Path path = paths.get(at);
        reading.add(threads.submit(() -> read(id, path)));
      }
      for (int at = 0; at < reading.size(); at++) {
        progress.at(at, reading.size() + 2L, relative(paths.get(at)));
        sources.add(reading.get(at).get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the import was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a reader failed on a file of (" + directory + ")", e);
    }
    return sources;
  }

  private ImportSource read(String id, Path path) {
    String name = relative(path);
    try {
      byte[] bytes = Files.readAllBytes(path);
      return new ImportSource(id, name, sha256(bytes), registry.read(name, bytes));
    } catch (IOException e) {
      Finding finding =
          new FolderFinding.CannotOpen(Place.file(name), e.getClass().getSimpleName());
      return new ImportSource(id, name, "", unread(name, findings(finding)));
    }
  }

  private static ReadResult unread(String name, Findings findings) {
    return new ReadResult(
        name, FileKind.UNKNOWN, "", List.of(), RowAccount.EMPTY, List.of(), List.of(), findings);
  }

  private String relative(Path path) {
    return directory.relativize(path).toString().replace('\\', '/');
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Map<String, Finding> repeated(List<ImportSource> sources) {
    Map<String, String> first = new HashMap<>();
    Map<String, Finding> repeated = new HashMap<>();
    for (ImportSource source : sources) {
      String other = first.putIfAbsent(source.sha256(), source.path());
      if (other != null && !source.sha256().isEmpty()) {
        repeated.put(source.id(), new FolderFinding.SameFile(Place.file(source.path()), other));
      }
    }
    return repeated;
  }

  private static ImportedFile imported(
      ImportSource source, long joined, Map<String, Finding> repeated) {
    ReadResult result = source.result();
    Findings.Collector findings = Findings.collector();
    findings.addAll(result.findings());
    if (repeated.containsKey(source.id())) {
      findings.add(repeated.get(source.id()));
    }
    RowAccount account = result.account();
    return new ImportedFile(
        source.path(),
        result.kind().id(),
        moments(result),
        account.rows() - account.headings() - account.blank(),
        account.understood(),
        joined,
        findings.toFindings());
  }

  private static String moments(ReadResult result) {
    List<String> moments = result.moments();
    return switch (moments.size()) {
      case 0 -> "";
      case 1 -> moments.getFirst();
      default -> moments.getFirst() + " … " + moments.getLast();
    };
  }

  private static FolderContent content(List<ImportSource> sources, Join.Joined joined) {
    List<SourceFile> files = new ArrayList<>();
    List<SourcedTable> tidy = new ArrayList<>();
    List<String> aside = new ArrayList<>(List.of("source,file,sheet,row,reason,fields"));
    for (ImportSource source : sources) {
      ReadResult result = source.result();
      Publishers publisher = Publishers.of(result.kind());
      files.add(
          new SourceFile(
              source.id(),
              source.path(),
              result.kind().dutch(),
              publisher.publisher(),
              publisher.licence(),
              moments(result),
              source.sha256(),
              result.account().understood()));
      result.tables().forEach(table -> tidy.add(new SourcedTable(source.id(), table)));
      result.aside().forEach(row -> aside.add(line(source, row)));
      if (result.kind() == FileKind.UNKNOWN) {
        aside.add(line(source, asWhole(source)));
      }
    }
    return new FolderContent(files, tidy, joined.tables(), aside, version());
  }

  /// A file that was not recognised is kept aside whole: row 0 names its checksum and its rows.
  private static AsideRow asWhole(ImportSource source) {
    Findings findings = source.result().findings();
    String reason =
        findings.kept().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .findFirst()
            .map(Finding::code)
            .orElse("");
    long rows = source.result().account().rows();
    return new AsideRow("", 0, List.of("sha256=" + source.sha256(), "rows=" + rows), reason);
  }

  private static String line(ImportSource source, AsideRow row) {
    return Stream.of(
            source.id(),
            source.path(),
            row.sheet(),
            Long.toString(row.row()),
            row.reason(),
            String.join(";", row.fields()))
        .map(field -> '"' + field.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }

  private static String version() {
    String version = DataImport.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
