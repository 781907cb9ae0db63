package org.conducteur.handout;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.conducteur.document.Contents;
import org.conducteur.document.Element;
import org.conducteur.style.PageMaster;
import org.conducteur.style.PaperSize;

/**
 * What a composition decides of a handout; {@link Frame} adds what all handouts share.
 *
 * @param name what the handout is called
 * @param page the page it is meant for, if not A4 upright with text of 11 points; its paper counts
 *     only where neither the user nor the brand wants another one
 * @param opening what stands around the text
 * @param contents the table of contents
 * @param body what it says
 */
record Draft(
    String name,
    PageMaster page,
    Opening opening,
    Optional<Contents> contents,
    ImmutableList<Element> body) {

  /** What stands around the text of a handout. */
  enum Opening {
    /** A cover on top of the first page, and page furniture. */
    COVER,
    /** Page furniture alone: the sheet begins with its first heading. */
    PLAIN,
    /** Nothing: signs and cards fill their pages. */
    BARE
  }

  Draft {
    requireNonNull(name, "name");
    requireNonNull(page, "page");
    requireNonNull(opening, "opening");
    requireNonNull(contents, "contents");
    requireNonNull(body, "body");
  }

  /** A sheet with a cover, on A4. */
  static Draft covered(String name, List<? extends Element> body) {
    return new Draft(
        name, PageMaster.A4, Opening.COVER, Optional.empty(), ImmutableList.copyOf(body));
  }

  /** A sheet that begins with its first heading, on A4. */
  static Draft plain(String name, List<? extends Element> body) {
    return covered(name, body).opening(Opening.PLAIN);
  }

  Draft opening(Opening other) {
    return new Draft(name, page, other, contents, body);
  }

  Draft contents(Contents other) {
    return new Draft(name, page, opening, Optional.of(other), body);
  }

  Draft on(PageMaster other) {
    return new Draft(name, other, opening, contents, body);
  }

  Draft body(List<? extends Element> other) {
    return new Draft(name, page, opening, contents, ImmutableList.copyOf(other));
  }

  /** The page, on the sheet that is wanted. */
  PageMaster pageOn(Optional<PaperSize> wanted, PaperSize usual) {
    // A handout for a sheet of its own, such as A5 cards, keeps it unless somebody says otherwise.
    PaperSize paper = wanted.orElse(page.paper() == PaperSize.A4 ? usual : page.paper());
    if (paper == page.paper()) {
      return page;
    }
    PageMaster usualPage = new PageMaster(page.paper(), page.landscape(), page.bodySize());
    PageMaster other = new PageMaster(paper, page.landscape(), page.bodySize());
    // Small margins are small on any sheet.
    return page.equals(usualPage) ? other : other.withMargin(page.margin());
  }
}
