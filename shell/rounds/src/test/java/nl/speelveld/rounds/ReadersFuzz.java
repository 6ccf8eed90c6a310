package nl.speelveld.rounds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.round.RoundPreparation;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.rounds.market.JsonMarketFile;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.rounds.rules.RulesWriter;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.table.finding.Findings;

/// Any text in the place of a file: no crash, no endless loop, and either it is understood or there
/// is a finding. In an ordinary test run the seeds are replayed; `JAZZER_FUZZ=1` searches on.
class ReadersFuzz {
  @FuzzTest(maxDuration = "5s")
  void rules(FuzzedDataProvider data) {
    String before = data.pickValue(new String[] {"", RulesFileTest.PLAIN, "seats: "});
    switch (RulesFile.read("round.yaml", before + data.consumeRemainingAsString())) {
      case RulesFile.Result.Read(RoundRules rules) ->
          assertThat(RulesFile.read("round.yaml", RulesWriter.write(rules)))
              .isEqualTo(new RulesFile.Result.Read(rules));
      case RulesFile.Result.Refused(Findings findings) -> assertThat(findings.count()).isPositive();
    }
  }

  @FuzzTest(maxDuration = "5s")
  void table(byte[] bytes) {
    Findings.Collector findings = Findings.collector();
    DataTable table = CsvTable.read("a.csv", bytes, findings);
    assertThat(table.columns().isEmpty()).isEqualTo(table.columns().isEmpty() && table.rows() == 0);
    if (bytes.length == 0) {
      assertThat(findings.toFindings().count()).isPositive();
    }
  }

  @FuzzTest(maxDuration = "5s")
  void json(byte[] bytes) {
    switch (JsonMarketFile.read("m.json", bytes)) {
      case JsonMarketFile.Result.Read read -> assertThat(read.cases()).isNotEmpty();
      case JsonMarketFile.Result.Refused refused ->
          assertThat(refused.findings().count()).isPositive();
    }
  }

  @FuzzTest(maxDuration = "5s")
  void round(FuzzedDataProvider data) {
    String[] tables = new String[5];
    String[] headers = {
      "programme,zone\nNoord,x\n",
      "programme,seats\nNoord,1\n",
      "applicant,birthDate,child\na1,2023-04-30,1\n",
      "applicant,rank,programme\na1,1,Noord\n",
      "applicant,programme,metres\na1,Noord,10\n"
    };
    for (int table = 0; table < tables.length; table++) {
      tables[table] = headers[table] + data.consumeString(40);
    }
    Findings.Collector findings = Findings.collector();
    RoundData round =
        new RoundData(
            CsvTable.read("schools.csv", tables[0].getBytes(UTF_8), findings),
            CsvTable.read("seats.csv", tables[1].getBytes(UTF_8), findings),
            CsvTable.read("applicants.csv", tables[2].getBytes(UTF_8), findings),
            CsvTable.read("preferences.csv", tables[3].getBytes(UTF_8), findings),
            CsvTable.read("distances.csv", tables[4].getBytes(UTF_8), findings));
    switch (RoundPreparation.prepare(RulesFileTest.read(RulesFileTest.PLAIN), round)) {
      case RoundPreparation.Result.Ready ready ->
          assertThat(ready.round().market().applicants()).isEqualTo(round.applicants().rows());
      case RoundPreparation.Result.Refused refused ->
          assertThat(refused.findings().hasErrors()).isTrue();
    }
  }
}
