package org.coopbriefs.report;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;

/** Reads the QR code in a picture, as a telephone would. */
public final class QrReader {

    private static final Map<DecodeHintType, ?> THOROUGH = Map.of(DecodeHintType.TRY_HARDER, true);

    private QrReader() {}

    public static Optional<String> read(BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        LuminanceSource light = new RGBLuminanceSource(width, height, pixels);
        try {
            BinaryBitmap bits = new BinaryBitmap(new HybridBinarizer(light));
            return Optional.of(new QRCodeReader().decode(bits, THOROUGH).getText());
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }
}
