package nl.speelveld.simulation.years;

import java.util.Arrays;

/// Wheels of fortune, as many sectors on each: one uniform number finds a sector with a chance that
/// goes with its weight. Lives inside one run.
final class Wheels {
  private final int sectors;
  private final double[] running; // wheels × sectors: Σ weight up to and with a sector
  private final int[] guide; // wheels × sectors: where an equal part of the sum begins

  Wheels(int wheels, int sectors) {
    this.sectors = sectors;
    this.running = new double[wheels * sectors];
    this.guide = new int[wheels * sectors];
  }

  /// Gives a wheel its weights, none below 0; returns their sum.
  double set(int wheel, double... weights) {
    int from = wheel * sectors;
    double sum = 0;
    for (int sector = 0; sector < sectors; sector++) {
      sum += weights[sector];
      running[from + sector] = sum;
    }
    guide(from);
    return sum;
  }

  // why a guide: the sum is cut in as many equal parts as there are sectors, and each part knows a
  // sector at or just before its first, so a draw takes a step or two; halving takes eight for 200
  // schools, and half of them are mispredicted. Written by sectors, so that no loop hangs on what
  // is drawn
  private void guide(int from) {
    double parts = sectors / running[from + sectors - 1];
    Arrays.fill(guide, from, from + sectors, 0);
    for (int sector = 0; sector < sectors; sector++) {
      double part = running[from + sector] * parts;
      if (part < sectors - 1) { // not so where the sum is 0, or too small to divide by
        guide[from + 1 + (int) part] = sector + 1;
      }
    }
    int reached = 0;
    for (int at = from; at < from + sectors; at++) {
      reached = Math.max(reached, guide[at]);
      guide[at] = reached;
    }
  }

  /// The sum of a wheel's weights.
  double sum(int wheel) {
    return running[wheel * sectors + sectors - 1];
  }

  /// The weight of a sector.
  double weight(int wheel, int sector) {
    int at = wheel * sectors + sector;
    return sector == 0 ? running[at] : running[at] - running[at - 1];
  }

  /// The sector at a place of the wheel: the first whose running sum lies above it, or the last.
  ///
  /// @param at from 0 to the sum of the wheel
  int find(int wheel, double at) {
    int from = wheel * sectors;
    int part = Math.min(sectors - 1, (int) (at / running[from + sectors - 1] * sectors));
    int found = guide[from + part];
    while (found < sectors - 1 && running[from + found] <= at) {
      found++;
    }
    while (found > 0 && running[from + found - 1] > at) {
      found--; // why: the part was found by a rounded quotient
    }
    return found;
  }
}
