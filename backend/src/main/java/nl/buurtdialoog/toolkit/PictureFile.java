package nl.buurtdialoog.toolkit;

import static java.awt.image.BufferedImage.TYPE_INT_RGB;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import nl.buurtdialoog.shared.Problem;

/**
 * A picture made anew from what somebody sent: what else was in the file, such as where it was taken, stays behind.
 *
 * @param width in pixels, at most 1200
 */
record PictureFile(byte[] jpeg, int width, int height) {

    private static final int WIDEST = 1200;

    /** More would fill the memory before it is known to be a picture. */
    private static final long MOST_PIXELS = 16_000_000;

    /** Of a JPEG or PNG; anything else is no picture. */
    static PictureFile of(byte[] file) {
        try {
            var drawn = fitting(decoded(file));
            var out = new ByteArrayOutputStream();
            ImageIO.write(drawn, "jpg", out);
            return new PictureFile(out.toByteArray(), drawn.getWidth(), drawn.getHeight());
        } catch (IllegalArgumentException | IOException unreadable) {
            throw noPicture();
        }
    }

    private static BufferedImage decoded(byte[] file) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw noPicture();
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw Problem.invalid("", "too-large-a-picture");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (UncheckedIOException | IndexOutOfBoundsException broken) {
            throw new IOException(broken);
        }
    }

    private static BufferedImage fitting(BufferedImage given) {
        int width = Math.min(WIDEST, given.getWidth());
        int height = Math.max(1, Math.round(given.getHeight() * (width / (float) given.getWidth())));
        var drawn = new BufferedImage(width, height, TYPE_INT_RGB);
        var canvas = drawn.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(given, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        return drawn;
    }

    private static Problem noPicture() {
        return Problem.invalid("", "not-a-picture");
    }
}
