package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.IdentityHashMap;
import java.util.List;
import org.conducteur.export.pdf.Slice.Before;

/**
 * Saves sections from ending with little on a last page: where a little less space between the
 * parts of a section lets it end a page sooner, it has less. Sections begin where a page must.
 */
final class Tightening {
  /** A last page with less than this share of its height is worth saving. */
  private static final float LITTLE = 0.4f;

  /** Lower pages than this are cards, of which each is to be one page; in points. */
  private static final float CARD = 440;

  /** Shares of the usual space, the smallest one last. */
  private static final float[] SHARES = {0.9f, 0.8f, 0.7f, 0.6f};

  private final Look look;

  Tightening(Look look) {
    this.look = look;
  }

  ImmutableList<Slice> of(ImmutableList<Slice> slices) {
    ImmutableList.Builder<Slice> out = ImmutableList.builder();
    int start = 0;
    for (int i = 1; i <= slices.size(); i++) {
      if (i == slices.size() || slices.get(i).before() == Before.MUST_BREAK) {
        out.addAll(section(slices.subList(start, i)));
        start = i;
      }
    }
    return out.build();
  }

  private ImmutableList<Slice> section(ImmutableList<Slice> slices) {
    List<Sheet> pages = pages(slices);
    float little = look.pageHeight() < CARD ? look.textHeight() : look.textHeight() * LITTLE;
    if (pages.size() < 2 || used(Iterables.getLast(pages)) > little) {
      return slices;
    }
    for (float share : SHARES) {
      ImmutableList<Slice> tighter = tighter(slices, share);
      if (pages(tighter).size() < pages.size()) {
        return tighter;
      }
    }
    return slices;
  }

  private List<Sheet> pages(ImmutableList<Slice> slices) {
    return new Paginator(look, slices).sheets();
  }

  /** The height of what stands on a page. */
  private float used(Sheet page) {
    float used = 0;
    for (Stack.Placed placed : page.body()) {
      used = Math.max(used, look.top() - placed.top() + placed.slice().height());
    }
    return page.notes().isEmpty() ? used : used + page.rule() - look.bottom();
  }

  /** Slices name the head of their table, which is one of them. */
  private static ImmutableList<Slice> tighter(List<Slice> slices, float share) {
    IdentityHashMap<Slice, Slice> heads = new IdentityHashMap<>();
    ImmutableList.Builder<Slice> out = ImmutableList.builder();
    for (Slice slice : slices) {
      Slice tight = slice.closer(share, heads.get(slice.head()));
      heads.put(slice, tight);
      out.add(tight);
    }
    return out.build();
  }
}
