package nl.speelveld.matching.published;

import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What is wrong with a published folder before anything of it can be proven, codes E701 and up.
/// Rows count from 1, the header not counted; the log counts its entries.
public sealed interface PublishedFinding extends Finding {
  /// All of them say that the folder is not what it should be.
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// A file is not there.
  ///
  /// @param place the file
  record FileMissing(Place place) implements PublishedFinding {
    @Override
    public String code() {
      return "E701";
    }
  }

  /// A header, the number of fields, or the way in which a line is written is not as agreed.
  ///
  /// @param place the line
  record NotAsWritten(Place place) implements PublishedFinding {
    @Override
    public String code() {
      return "E702";
    }
  }

  /// A field holds what may not stand there: no number, no hash, a name that does not exist.
  ///
  /// @param place the field
  /// @param value what it holds
  record BadValue(Place place, String value) implements PublishedFinding {
    @Override
    public String code() {
      return "E703";
    }
  }

  /// A name stands there twice.
  ///
  /// @param place the line
  record NameTwice(Place place) implements PublishedFinding {
    @Override
    public String code() {
      return "E704";
    }
  }

  /// A file has another fingerprint than `hashes.csv` says.
  ///
  /// @param place the file
  record OtherHash(Place place) implements PublishedFinding {
    @Override
    public String code() {
      return "E705";
    }
  }

  /// An act of the log is about another file than lies here.
  ///
  /// @param place the entry, or the file where the act is not in the log
  /// @param act the act
  record NotAsLogged(Place place, String act) implements PublishedFinding {
    @Override
    public String code() {
      return "E706";
    }
  }

  /// A leaf is not that of its line: a rule, seats or an application were changed.
  ///
  /// @param place the leaf
  record OtherLeaf(Place place) implements PublishedFinding {
    @Override
    public String code() {
      return "E707";
    }
  }

  /// A place, a cut-off or a line of a reserve list says another programme, rank, call, class,
  /// order or number than the wish it is about.
  ///
  /// @param place the line
  record NotOfItsWish(Place place) implements PublishedFinding {
    @Override
    public String code() {
      return "E708";
    }
  }

  /// The root is not the one that was published before the draw.
  ///
  /// @param place the file
  /// @param given the root of before
  record OtherRoot(Place place, String given) implements PublishedFinding {
    @Override
    public String code() {
      return "E709";
    }
  }

  /// Rules and data of the municipality give another line than was frozen.
  ///
  /// @param place the leaf, 0 where the line was not frozen at all
  record NotFromTheData(Place place) implements PublishedFinding {
    @Override
    public String code() {
      return "E710";
    }
  }
}
