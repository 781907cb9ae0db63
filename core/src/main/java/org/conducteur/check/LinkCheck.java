package org.conducteur.check;

import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conducteur.check.ModelWalk.Leaf;
import org.conducteur.id.Pointer;
import org.conducteur.text.Block;
import org.conducteur.text.Inline;
import org.conducteur.text.RichText;

/** Looks at the form of links; whether anything answers there, only the network could tell. */
final class LinkCheck {
  private LinkCheck() {}

  static void texts(Examined examined, Report report) {
    for (Leaf<RichText> leaf : examined.walk().leaves(RichText.class)) {
      List<String> targets = new ArrayList<>();
      blocks(leaf.value().blocks(), targets);
      for (String target : targets) {
        if (isBroken(target)) {
          report.add(leaf.place(), ImmutableMap.of("link", target), withScheme(target, leaf));
        }
      }
    }
  }

  static void addresses(Examined examined, Report report) {
    for (Leaf<String> leaf : examined.walk().leaves(String.class)) {
      boolean isAddress = leaf.lastStep().equals("website") || leaf.lastStep().equals("link");
      if (isAddress && (isBroken(leaf.value()) || !leaf.value().contains(":"))) {
        report.add(
            leaf.place(),
            ImmutableMap.of("link", leaf.value()),
            withScheme(leaf.value(), leaf.place()));
      }
    }
  }

  private static Optional<Fix> withScheme(String target, Leaf<RichText> leaf) {
    return target.startsWith("www.") && !isBroken("https://" + target)
        ? TextMending.replacing("(" + target, "(https://" + target, leaf.value(), leaf.place())
        : Optional.empty();
  }

  private static Optional<Fix> withScheme(String address, Pointer place) {
    String full = "https://" + address;
    return address.contains(".") && !address.contains(":") && !isBroken(full)
        ? Optional.of(new Fix(place, full))
        : Optional.empty();
  }

  private static boolean isBroken(String target) {
    if (target.isBlank() || target.startsWith("www.")) {
      return true;
    }
    try {
      URI uri = new URI(target);
      String scheme = uri.getScheme();
      if (scheme == null) {
        return false; // a file beside the event, or a place in the document
      }
      return switch (scheme) {
        case "http", "https" -> hasNoHost(uri);
        case "mailto" -> !uri.getSchemeSpecificPart().contains("@");
        default -> false;
      };
    } catch (URISyntaxException e) {
      return true;
    }
  }

  /** Java knows no host in names with letters beyond ASCII, which browsers do. */
  private static boolean hasNoHost(URI uri) {
    return uri.getHost() == null && (uri.getAuthority() == null || uri.getAuthority().isBlank());
  }

  private static void blocks(List<Block> blocks, List<String> out) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        inlines(paragraph.content(), out);
      } else if (block instanceof Block.Subheading heading) {
        inlines(heading.content(), out);
      } else if (block instanceof Block.Quotation quotation) {
        blocks(quotation.content(), out);
      } else if (block instanceof Block.Items items) {
        items.items().forEach(item -> blocks(item, out));
      }
    }
  }

  private static void inlines(List<Inline> inlines, List<String> out) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Link link) {
        out.add(link.target());
        inlines(link.content(), out);
      } else if (inline instanceof Inline.Emphasis emphasis) {
        inlines(emphasis.content(), out);
      } else if (inline instanceof Inline.Strong strong) {
        inlines(strong.content(), out);
      } else if (inline instanceof Inline.Foreign foreign) {
        inlines(foreign.content(), out);
      } else if (inline instanceof Inline.Footnote footnote) {
        inlines(footnote.note(), out);
      }
    }
  }
}
