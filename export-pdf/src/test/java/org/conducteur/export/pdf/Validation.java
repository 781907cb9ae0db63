package org.conducteur.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF, which has no part in writing the files. */
final class Validation {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Validation() {}

  /** Fails unless a file is PDF/UA-1 and PDF/A-3a at once. */
  static void assertAccessibleAndArchival(byte[] file) throws Exception {
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
      ValidationResult result = validate(file, flavour);
      assertThat(
              result.getTestAssertions().stream()
                  .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                  .map(one -> one.getRuleId() + " " + one.getMessage() + " " + one.getLocation())
                  .limit(10))
          .as(flavour.getId())
          .isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }

  static ValidationResult validate(byte[] file, PDFAFlavour flavour) throws Exception {
    VeraPDFFoundry foundry = Foundries.defaultInstance();
    try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator validator = foundry.createValidator(flavour, false)) {
      return validator.validate(parser);
    }
  }
}
