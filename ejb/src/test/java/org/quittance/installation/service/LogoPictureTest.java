package org.quittance.installation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.operator.Operator;

class LogoPictureTest {

    private static byte[] picture(String format, int width, int height) throws IOException {
        int type = format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, type), format, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void isPaintedAnewAndFitsThePaper(String format) throws IOException {
        Operator.Logo logo = LogoPicture.of(picture(format, 1280, 100));

        assertThat(logo.width()).isEqualTo(640);
        assertThat(logo.height()).isEqualTo(50);
        assertThat(Arrays.copyOf(logo.png(), 4)).isEqualTo(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    }

    /** What was transparent is the white of the paper. */
    @Test
    void nothingOfItIsTransparent() throws IOException {
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(LogoPicture.of(picture("png", 10, 10)).png()));

        assertThat(kept.getColorModel().hasAlpha()).isFalse();
        assertThat(kept.getRGB(5, 5)).isEqualTo(0xffffffff);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "GIF89a", "", "\u0089PNG"})
    void takesNoOtherContentWhateverItIsCalled(String content) {
        refuses(content.getBytes(StandardCharsets.ISO_8859_1), OperatorFault.LOGO_TYPE);
    }

    @Test
    void takesNoneThatWouldFillTheMemory() throws IOException {
        refuses(picture("jpg", 4001, 1), OperatorFault.LOGO_LARGE);
        refuses(new byte[LogoPicture.MOST_BYTES + 1], OperatorFault.LOGO_LARGE);
    }

    private static void refuses(byte[] content, OperatorFault fault) {
        assertThatExceptionOfType(UnfitOperatorException.class).isThrownBy(() -> LogoPicture.of(content))
                .satisfies(e -> assertThat(e.faults()).containsExactly(fault));
    }
}
