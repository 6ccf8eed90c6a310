package nl.speelveld.simulation.schelling;

import java.util.Arrays;
import nl.speelveld.segregation.chance.RandomStream;

/// A board on which agents move. Mutable: lives inside one run.
final class LivingBoard {
  private static final byte EMPTY = 0;
  private final Board board;
  private final RandomStream random;
  private final int stride;
  private final byte[] groupAt; // cells within a border of empty ones: nobody asks where an edge is
  private final int[] cellOf; // by agent
  private final int[] empty;
  private final int[] order;

  /// A board with agents at random cells.
  LivingBoard(Board board, long seed) {
    this.board = board;
    this.random = RandomStream.of(seed, 0);
    this.stride = board.width() + 2 * board.radius();
    this.groupAt = new byte[stride * stride];
    int[] cells = new int[board.width() * board.width()];
    Arrays.setAll(cells, this::inside);
    shuffle(cells);
    this.cellOf = Arrays.copyOf(cells, board.agents());
    this.empty = Arrays.copyOfRange(cells, board.agents(), cells.length);
    this.order = new int[board.agents()];
    Arrays.setAll(order, agent -> agent);
    for (int agent = 0; agent < cellOf.length; agent++) {
      groupAt[cellOf[agent]] = group(agent);
    }
  }

  private int inside(int cell) {
    return (cell / board.width() + board.radius()) * stride + cell % board.width() + board.radius();
  }

  private byte group(int agent) {
    return (byte) (agent < board.agents() / 2 ? 1 : 2);
  }

  private void shuffle(int[] values) {
    for (int left = values.length; left > 1; left--) {
      int drawn = random.below(left);
      int other = values[drawn];
      values[drawn] = values[left - 1];
      values[left - 1] = other;
    }
  }

  /// One step of all agents; tells how many moved.
  int step() {
    shuffle(order);
    int moved = 0;
    for (int agent : order) {
      byte group = group(agent);
      if (seen(cellOf[agent], group) < board.wanted()) {
        move(agent, random.below(empty.length));
        moved++;
      }
    }
    return moved;
  }

  private void move(int agent, int place) {
    int from = cellOf[agent];
    groupAt[from] = EMPTY;
    cellOf[agent] = empty[place];
    empty[place] = from;
    groupAt[cellOf[agent]] = group(agent);
  }

  /// How many of a group are seen from a cell, the cell itself not counted.
  private int seen(int cell, byte group) {
    int radius = board.radius();
    int seen = groupAt[cell] == group ? -1 : 0;
    for (int row = cell - radius * stride; row <= cell + radius * stride; row += stride) {
      for (int at = row - radius; at <= row + radius; at++) {
        seen += groupAt[at] == group ? 1 : 0;
      }
    }
    return seen;
  }

  /// The figures of the board as it stands.
  SchellingFigures figures() {
    int happy = 0;
    int seeing = 0;
    double shares = 0;
    for (int agent = 0; agent < cellOf.length; agent++) {
      byte group = group(agent);
      int own = seen(cellOf[agent], group);
      int all = own + seen(cellOf[agent], (byte) (3 - group));
      happy += own >= board.wanted() ? 1 : 0;
      seeing += all > 0 ? 1 : 0;
      shares += all > 0 ? (double) own / all : 0;
    }
    double same = seeing == 0 ? 0 : shares / seeing;
    return new SchellingFigures((double) happy / cellOf.length, same);
  }
}
