package org.coopbriefs.report;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/** A text as a square of dark and light (ISO/IEC 18004), drawn as shapes. */
final class QrCode {

    /** Light modules around it that readers need. */
    private static final int QUIET = 4;

    private final ByteMatrix modules;

    /**
     * @param text mostly an address; a few hundred signs at most
     */
    QrCode(String text) {
        try {
            Map<EncodeHintType, ?> hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            modules = Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code: " + text, tooLong);
        }
    }

    /** Fills the area, the light margin included; one path, so that no seams show. */
    void draw(PdfContentByte page, Rectangle area) {
        float side = Math.min(area.getWidth(), area.getHeight());
        float module = side / (modules.getWidth() + 2 * QUIET);
        page.saveState();
        page.setGrayFill(0);
        for (int y = 0; y < modules.getHeight(); y++) {
            drawRow(page, area.getLeft(), area.getTop(), module, y);
        }
        page.fill();
        page.restoreState();
    }

    private void drawRow(PdfContentByte page, float left, float top, float module, int y) {
        int width = modules.getWidth();
        for (int x = 0; x < width; x++) {
            int start = x;
            while (x < width && modules.get(x, y) == 1) {
                x++;
            }
            if (x > start) {
                page.rectangle(
                        left + (QUIET + start) * module,
                        top - (QUIET + y + 1) * module,
                        (x - start) * module,
                        module);
            }
        }
    }
}
