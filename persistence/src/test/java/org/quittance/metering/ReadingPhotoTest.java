package org.quittance.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingPhotoTest {

    private static final Reading.Entry SENT = new Reading.Entry("camille@example.org", Instant.EPOCH);
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};

    @Test
    void takesItsTypeFromItsContent() {
        assertThat(new ReadingPhoto(JPEG, SENT).mediaType()).isEqualTo("image/jpeg");
        assertThat(new ReadingPhoto(PNG, SENT).mediaType()).isEqualTo("image/png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "<html>", "\u0089PNG", "%PDF-1.7"})
    void refusesWhatIsNoPhoto(String content) {
        assertThatThrownBy(() -> new ReadingPhoto(content.getBytes(StandardCharsets.ISO_8859_1), SENT))
                .isInstanceOfSatisfying(UnfitPhotoException.class,
                        e -> assertThat(e.fault()).isEqualTo(UnfitPhotoException.Fault.NO_PICTURE));
    }

    @Test
    void takesTenMebibytesAndNoMore() {
        assertThat(new ReadingPhoto(Arrays.copyOf(JPEG, ReadingPhoto.MOST_BYTES), SENT).content())
                .hasSize(ReadingPhoto.MOST_BYTES);
        assertThatThrownBy(() -> new ReadingPhoto(Arrays.copyOf(JPEG, ReadingPhoto.MOST_BYTES + 1), SENT))
                .isInstanceOfSatisfying(UnfitPhotoException.class,
                        e -> assertThat(e.fault()).isEqualTo(UnfitPhotoException.Fault.TOO_LARGE));
    }
}
