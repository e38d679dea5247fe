package org.coopbriefs.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.coopbriefs.report.signature.PdfSigner;
import org.coopbriefs.report.signature.PdfSigner.Look;
import org.coopbriefs.report.signature.Seal;
import org.coopbriefs.text.VietnamTime;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;

/** Signs a brief where the template has left the place: who, and when. */
final class SignatureBlock {

    private static final float SIZE = 10;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private SignatureBlock() {}

    /** In the middle between the signer's title and name, as decree 30/2020/NĐ-CP has it. */
    static byte[] signed(byte[] pdf, Seal seal, Words words) {
        Fonts fonts = Fonts.loaded();
        List<Phrase> lines =
                Stream.of(
                                words.text("signature.by"),
                                seal.name(),
                                words.text("signature.at"),
                                MOMENT.format(VietnamTime.at(seal.at())))
                        .map(line -> fonts.line(line, SIZE))
                        .toList();
        Look look = new Look(lines, Element.ALIGN_CENTER, true, fonts.shaping());
        return new PdfSigner(seal, look).sign(pdf, SignatureField.ID);
    }
}
