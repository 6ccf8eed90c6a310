package nl.speelveld.runs.data;

import java.util.List;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;

/// The data folder as the monitor sees it. Implemented by a shell; every answer is a whole national
/// table.
///
/// Implementations answer the same question with the same value each time. A part that the folder
/// does not hold is an empty list (or [Flows#none()]), never an exception: the monitor then says
/// what is missing and how to get it.
public interface MonitorData {
  /// Every municipality that any edition or area names, by code.
  List<Municipality> municipalities();

  /// The countings that the folder holds.
  List<Edition> editions();

  /// The pupils of one counting.
  Composition composition(Edition edition);

  /// Home-to-school flows; the newest where there are several years.
  Flows flows();

  /// Where the pupils of a counting live. What the country publishes has homes apart from
  /// categories, for the newest year only; a table of pupils has them together, for each year.
  default Homes homes(Edition edition) {
    return Homes.of(flows());
  }

  /// PC4 areas with centres and figures.
  List<Area> postcodeAreas();

  /// Wijken with centres and figures.
  List<Area> wijken();

  /// Figures of schools in a sector.
  List<SchoolFigures> schoolFigures(Sector sector);

  /// Types of classes that secondary schools offer.
  List<ClassOffer> classOffers();

  /// Outlines of the wijken of a municipality; its own outline has the code of the municipality.
  List<Shape> shapes(String municipality);

  /// Outlines of all municipalities.
  List<Shape> municipalityShapes();

  /// The files behind everything.
  List<SourceFile> sources();

  /// Ids of the files behind a part of the folder that has no ids of its own:
  ///
  /// - `schools weight 2016-10-01`: names, addresses and places of the schools of a counting, and
  ///   of its schools in one municipality with the code behind it (`schools weight 2016-10-01
  ///   GM0363`); those of the flows are `schools flows`
  /// - `flows GM0363`: flows to schools of the municipality, or from homes in it
  /// - `figure pc4 residents`: a figure of PC4 areas or wijken (`figure wijk residents`), and
  ///   `figure pc4 residents GM0363` in one municipality
  /// - `shapes`: outlines of all municipalities; `shapes GM0363`: of one and its wijken; `postcodes
  ///   GM0363`: of its PC4 areas
  /// - `offers`: types of classes
  List<String> sourcesOf(String part);
}
