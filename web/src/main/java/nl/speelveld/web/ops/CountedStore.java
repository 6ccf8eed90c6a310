package nl.speelveld.web.ops;

import java.time.Instant;
import java.util.List;
import nl.speelveld.runs.office.Children;
import nl.speelveld.runs.office.Lists;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.runs.office.Post;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.runs.office.Rounds;
import nl.speelveld.runs.office.SavedScenarios;
import nl.speelveld.runs.office.Schools;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Accounts;
import nl.speelveld.runs.people.Sessions;
import nl.speelveld.runs.people.Tokens;

/// A store that counts the lists that families hand in, whichever room saves them.
///
/// @param store the store
/// @param measures where they are counted
record CountedStore(OfficeStore store, Measures measures) implements OfficeStore {
  @Override
  public Lists lists() {
    return new CountedLists(store.lists(), measures);
  }

  private record CountedLists(Lists lists, Measures measures) implements Lists {
    @Override
    public Saved save(String round, int seen, RankedList list, Instant now) {
      Saved saved = lists.save(round, seen, list, now);
      measures.listSaved(
          switch (saved) {
            case Saved.Kept _ -> "kept";
            case Saved.Overtaken _ -> "overtaken";
            case Saved.TooLate _ -> "too_late";
          });
      return saved;
    }

    @Override
    public RankedList find(String round, String child) {
      return lists.find(round, child);
    }

    @Override
    public List<RankedList> history(String round, String child) {
      return lists.history(round, child);
    }

    @Override
    public List<RankedList> all(String round) {
      return lists.all(round);
    }
  }

  @Override
  public Accounts accounts() {
    return store.accounts();
  }

  @Override
  public Sessions sessions() {
    return store.sessions();
  }

  @Override
  public Tokens tokens() {
    return store.tokens();
  }

  @Override
  public AccessLog accessLog() {
    return store.accessLog();
  }

  @Override
  public Rounds rounds() {
    return store.rounds();
  }

  @Override
  public Children children() {
    return store.children();
  }

  @Override
  public Schools schools() {
    return store.schools();
  }

  @Override
  public Requests requests() {
    return store.requests();
  }

  @Override
  public Post post() {
    return store.post();
  }

  @Override
  public SavedScenarios scenarios() {
    return store.scenarios();
  }

  @Override
  public boolean isReady() {
    return store.isReady();
  }

  @Override
  public Load load() {
    return store.load();
  }

  @Override
  public void close() {
    store.close();
  }
}
