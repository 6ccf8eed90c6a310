package nl.speelveld.table.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.speelveld.table.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityNameTest {
  private static String key(String name) {
    return MunicipalityName.read(name).findCode().orElseThrow().key();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "S GRAVENHAGE | 's-Gravenhage | 'S-GRAVENHAGE | Den Haag | ’s-Gravenhage (gemeente)",
        "S HERTOGENBOSCH | 's-Hertogenbosch | Den Bosch | 's Hertogenbosch | 'S-HERTOGENBOSCH",
        "Laren (NH.) | LAREN NH | Laren | laren (nh) | LAREN",
        "Bergen (L.) | BERGEN LB | BERGEN (L) | Bergen (Limburg) | bergen l",
        "Bergen (NH.) | BERGEN NH | Bergen (NH) | bergen nh. | Bergen (Noord-Holland)",
        "Sudwest-Fryslan | Súdwest-Fryslân | SÃºdwest-FryslÃ¢n | S·dwest-FryslÔn | SUDWEST-FRYSLAN",
        "de Marne | De Marne | DE MARNE | De  Marne | DE-MARNE",
        "NUENEN CA | Nuenen, Gerwen en Nederwetten | Nuenen c.a. | Nuenen | NUENEN C.A.",
        "IJsselstein | IJSSELSTEIN | Ijsselstein | Ĳsselstein | ijsselstein",
        "Hengelo (O.) | Hengelo | HENGELO OV | Hengelo (O) | hengelo",
        "Noardeast-FryslÔn | Noardeast-Fryslân | NOARDEAST-FRYSLAN | NoardeastFryslân | x"
      })
  void A01_all_spellings_of_one_municipality_have_one_key(
      String first, String second, String third, String fourth, String fifth) {
    assertThat(key(second)).isEqualTo(key(first));
    assertThat(key(third)).isEqualTo(key(first));
    if (!fifth.equals("x")) { // the last line has three spellings that occur; one word is another
      assertThat(key(fourth)).isEqualTo(key(first));
      assertThat(key(fifth)).isEqualTo(key(first));
    }
  }

  @Test
  void A02_bergen_alone_could_be_either_of_two() {
    assertThat(MunicipalityName.read("Bergen"))
        .isEqualTo(new Reading.Ambiguous<>("Bergen", "bergen", CodeFault.PROVINCE_IS_MISSING));
    assertThat(key("Bergen (L.)")).isNotEqualTo(key("Bergen (NH.)"));
    assertThat(key("Bergen op Zoom")).isEqualTo("bergen op zoom");
  }

  @Test
  void A03_a_text_without_letters_is_no_name() {
    assertThat(MunicipalityName.read(" "))
        .isEqualTo(new Reading.Unreadable<>(" ", CodeFault.EMPTY));
    assertThat(MunicipalityName.read("--"))
        .isEqualTo(new Reading.Unreadable<>("--", CodeFault.WRONG_CHARACTERS));
  }

  @Test
  void A04_a_key_is_read_as_itself() {
    for (String name : List.of("Den Haag", "Bergen (L.)", "Súdwest-Fryslân", "Nuenen c.a.")) {
      assertThat(key(key(name))).isEqualTo(key(name));
    }
    assertThatThrownBy(() -> new MunicipalityName("Den Haag")).hasMessageContaining("Den Haag");
    assertThatThrownBy(() -> new MunicipalityName("bergen")).hasMessageContaining("bergen");
  }

  /// Code and name of the municipality in each row of the files of DUO of 2015 to 2020 with both.
  private static Map<String, Set<String>> namesByCode() {
    List<Path> files = new ArrayList<>(SharedData.files("duo/po", ".csv"));
    files.add(SharedData.path("duo/adressen/alle-vestigingen-bo.csv"));
    files.add(SharedData.path("duo/adressen/alle-vestigingen-vo.csv"));
    Map<String, Set<String>> names = new TreeMap<>();
    for (Path file : files) {
      List<String> lines = SharedData.lines(file);
      List<String> header = SharedData.cells(lines.getFirst(), ';');
      int code = header.indexOf("GEMEENTENUMMER");
      int name = header.indexOf("GEMEENTENAAM");
      if (code < 0 || name < 0) {
        continue; // the file with a title line has names without codes
      }
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = SharedData.cells(line, ';');
        String municipality =
            MunicipalityCode.read(cells.get(code)).findCode().orElseThrow().code();
        names.computeIfAbsent(municipality, _ -> new TreeSet<>()).add(cells.get(name));
      }
    }
    return names;
  }

  @Test
  void B01_every_spelling_in_the_files_of_one_code_lands_on_one_key_and_no_key_on_two_codes() {
    Map<String, String> codeOfKey = new HashMap<>();
    Map<String, Set<String>> names = namesByCode();
    names.forEach((code, spellings) -> {
      Set<String> keys = new HashSet<>();
      spellings.forEach(spelling -> keys.add(key(spelling)));
      assertThat(keys).as("%s %s", code, spellings).hasSize(1);
      String before = codeOfKey.put(keys.iterator().next(), code);
      assertThat(before).as("%s %s", code, spellings).isNull();
    });
    assertThat(names).hasSizeGreaterThan(380); // 393 municipalities in 2015, 355 in 2020
  }

  @Test
  void B02_every_file_name_of_2017_and_every_municipality_of_the_postcodes_has_its_key_there() {
    Set<String> known = new HashSet<>();
    namesByCode().values().forEach(names -> names.forEach(name -> known.add(key(name))));
    for (Path file : SharedData.files("duo/po/herkomst-2017", ".csv")) {
      String name = file.getFileName().toString().replace(".csv", "");
      assertThat(known).as(name).contains(key(name));
    }
    List<String> lines = SharedData.lines(SharedData.path("cbs/postcodes.csv"));
    int column = SharedData.cells(lines.getFirst(), ',').indexOf("gemeente");
    Set<String> missing = new TreeSet<>();
    for (String line : lines.subList(1, lines.size())) {
      String name = SharedData.cells(line, ',').get(column);
      if (!name.isBlank() && !known.contains(key(name))) {
        missing.add(name.toLowerCase(Locale.ROOT));
      }
    }
    // founded on 2021-01-01, after the newest of the files of DUO
    assertThat(missing).containsExactly("eemsdelta");
  }
}
