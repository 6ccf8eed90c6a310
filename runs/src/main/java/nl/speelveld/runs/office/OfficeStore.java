package nl.speelveld.runs.office;

import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Accounts;
import nl.speelveld.runs.people.Sessions;
import nl.speelveld.runs.people.Tokens;

/// Everything that an installation keeps: the ports, together.
public interface OfficeStore extends AutoCloseable {
  /// Who works here.
  Accounts accounts();

  /// Who is signed in.
  Sessions sessions();

  /// Keys of programs.
  Tokens tokens();

  /// Who saw what.
  AccessLog accessLog();

  /// The rounds.
  Rounds rounds();

  /// The children of the rounds.
  Children children();

  /// The lists that families hand in.
  Lists lists();

  /// What schools say.
  Schools schools();

  /// What families ask.
  Requests requests();

  /// Mail that is to go out.
  Post post();

  /// Scenarios that people keep under a name.
  SavedScenarios scenarios();

  /// Whether the store answers.
  boolean isReady();

  /// How busy the store is at this moment.
  Load load();

  /// How busy a store is.
  ///
  /// @param busy connections in use
  /// @param idle connections that wait for work
  /// @param waiting requests that wait for a connection
  record Load(int busy, int idle, int waiting) {}

  @Override
  void close();
}
