package nl.speelveld.opendata.folder;

import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What to know about a data folder and the files that were joined in it, codes D201 and up.
public sealed interface FolderFinding extends Finding {
  @Override
  default Severity severity() {
    return Severity.INFO;
  }

  /// Schools of countings that no file with addresses names.
  record SchoolsWithoutAddress(Place place, long schools) implements FolderFinding {
    @Override
    public String code() {
      return "D201";
    }
  }

  /// Schools that stand at the middle of their PC4 area for want of coordinates.
  record PlacedByPostcode(Place place, long schools) implements FolderFinding {
    @Override
    public String code() {
      return "D202";
    }
  }

  /// Schools without any place on the map.
  record NotLocated(Place place, long schools) implements FolderFinding {
    @Override
    public String code() {
      return "D203";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Schools whose municipality no file gives in a way that can be joined.
  record MunicipalityUnknown(Place place, long schools, String first) implements FolderFinding {
    @Override
    public String code() {
      return "D204";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A file with the same bytes as another; it was read once.
  record SameFile(Place place, String other) implements FolderFinding {
    @Override
    public String code() {
      return "D205";
    }
  }

  /// Schools that an earlier file already counted for the same feature and date.
  record SchoolInTwoFiles(Place place, long schools) implements FolderFinding {
    @Override
    public String code() {
      return "D206";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Nothing in the directory was understood; the old data folder stands as it stood.
  record NothingUnderstood(Place place, long files) implements FolderFinding {
    @Override
    public String code() {
      return "D207";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// The target folder holds other files and is not replaced.
  record NotADataFolder(Place place, String folder) implements FolderFinding {
    @Override
    public String code() {
      return "D208";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A file could not be opened.
  record CannotOpen(Place place, String problem) implements FolderFinding {
    @Override
    public String code() {
      return "D209";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// The server of a publisher was not reached.
  record NoConnection(Place place, String server) implements FolderFinding {
    @Override
    public String code() {
      return "D221";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// The server of a publisher refused.
  record Refused(Place place, int status, int attempts) implements FolderFinding {
    @Override
    public String code() {
      return "D222";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// What was downloaded does not have the checksum that the catalogue names.
  record WrongChecksum(Place place, String expected, String found) implements FolderFinding {
    @Override
    public String code() {
      return "D223";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A download is larger than the limit.
  record DownloadTooLarge(Place place, long limit) implements FolderFinding {
    @Override
    public String code() {
      return "D224";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A download broke off and did not come through after several attempts; what came is kept.
  record BrokenOff(Place place, long bytes, int attempts) implements FolderFinding {
    @Override
    public String code() {
      return "D225";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }
}
