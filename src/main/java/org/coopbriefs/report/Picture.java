package org.coopbriefs.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.coopbriefs.report.BrokenTemplate.Fault;

/**
 * The size of a picture, from its header alone: one of a few kilobytes may claim gigabytes of
 * pixels.
 */
record Picture(int width, int height) {

    private static final int MAX_PIXELS = 4_000_000;

    /**
     * @param file is named where it is no picture, or too big a one
     */
    static Picture of(String file, byte[] bytes) {
        Picture picture = read(file, bytes);
        if ((long) picture.width * picture.height > MAX_PIXELS) {
            throw new BrokenTemplate(
                    file, Fault.TOO_MANY_PIXELS, picture.width, picture.height, MAX_PIXELS);
        }
        return picture;
    }

    private static Picture read(String file, byte[] bytes) {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new BrokenTemplate(file, Fault.NO_PICTURE);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return new Picture(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
