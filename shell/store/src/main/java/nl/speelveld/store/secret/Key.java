package nl.speelveld.store.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// The key of an installation: 256 bits of chance, in a file that nobody else can read.
///
/// The file holds a line of 64 hexadecimal digits for every secret. The last one seals what is
/// written from now; all open what was sealed before. Whoever loses the file has lost every child,
/// list and request: keep a copy of it, and not beside the copies of the database.
public final class Key {
  private static final int BYTES = 32;
  private static final String FIRST_LINE = "# Speelveld: keep this file secret, and keep a copy.";

  private final List<byte[]> secrets;

  private Key(List<byte[]> secrets) {
    this.secrets = List.copyOf(secrets);
  }

  /// A key that is kept nowhere, for a store that is kept nowhere.
  public static Key random() {
    return new Key(List.of(secret()));
  }

  /// The key in a file; a new one where there is no such file.
  public static Key readOrCreate(Path file) {
    return Files.exists(file) ? read(file) : create(file);
  }

  /// The key in a file.
  ///
  /// @throws IllegalArgumentException for a file that is none
  public static Key read(Path file) {
    try {
      List<byte[]> secrets = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          secrets.add(secret(line.strip(), file));
        }
      }
      if (secrets.isEmpty()) {
        throw new IllegalArgumentException("the key file (" + file + ") holds no key");
      }
      return new Key(secrets);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the key file (" + file + ")", unreadable);
    }
  }

  private static byte[] secret(String line, Path file) {
    if (!line.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "the key file (" + file + ") has a line that is not 64 hexadecimal digits");
    }
    return HexFormat.of().parseHex(line);
  }

  /// Makes a key and writes it to a new file that only its owner can read.
  public static Key create(Path file) {
    Key made = random();
    try {
      Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
      made.write(file);
      return made;
    } catch (FileAlreadyExistsException there) {
      throw new IllegalArgumentException(
          "there is a key file (" + file + ") already; it is not written over", there);
    } catch (IOException unwritten) {
      throw new UncheckedIOException("cannot write the key file (" + file + ")", unwritten);
    }
  }

  /// Adds a secret to a key file: from the next start it seals what is written.
  public static Key renew(Path file) {
    List<byte[]> secrets = new ArrayList<>(read(file).secrets);
    secrets.add(secret());
    Key renewed = new Key(secrets);
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.deleteIfExists(next);
      renewed.write(next);
      Files.move(
          next,
          file,
          java.nio.file.StandardCopyOption.ATOMIC_MOVE,
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      return renewed;
    } catch (IOException unwritten) {
      throw new UncheckedIOException("cannot write the key file (" + file + ")", unwritten);
    }
  }

  private void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(FIRST_LINE));
    secrets.forEach(each -> lines.add(HexFormat.of().formatHex(each)));
    String text = String.join("\n", lines) + "\n";
    FileAttribute<?>[] owner =
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(file, fresh, owner)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private static byte[] secret() {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    return secret;
  }

  /// The secrets, the one that seals last.
  List<byte[]> secrets() {
    return secrets;
  }

  /// Nothing of it.
  @Override
  public String toString() {
    return "key of " + secrets.size() + " secrets";
  }
}
