package org.coopbriefs.report;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF; the answer is the list of what fails, empty where the file conforms. */
public final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    public static List<String> failuresAsPdfA2a(byte[] pdf) throws Exception {
        return failures(pdf, PDFAFlavour.PDFA_2_A);
    }

    public static List<String> failuresAsPdfA2b(byte[] pdf) throws Exception {
        return failures(pdf, PDFAFlavour.PDFA_2_B);
    }

    public static List<String> failuresAsPdfUa1(byte[] pdf) throws Exception {
        return failures(pdf, PDFAFlavour.PDFUA_1);
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(Conformance::sentence)
                    .distinct()
                    .limit(20)
                    .toList();
        }
    }

    private static String sentence(TestAssertion failure) {
        return failure.getRuleId().getClause()
                + "-"
                + failure.getRuleId().getTestNumber()
                + " "
                + failure.getMessage()
                + " at "
                + failure.getLocation().getContext();
    }
}
