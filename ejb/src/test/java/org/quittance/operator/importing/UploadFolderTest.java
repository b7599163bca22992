package org.quittance.operator.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UploadFolderTest {

    @Test
    void copies_and_counts_and_signs_what_it_receives() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Upload content = UploadFolder.copy("x", in("abc"), out, 3);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("abc");
        // FIPS 180-2, appendix B.1
        assertThat(content).isEqualTo(new Upload(
                "x", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @Test
    void stops_at_the_limit() {
        assertThatThrownBy(() -> UploadFolder.copy("x", in("abcd"), new ByteArrayOutputStream(), 3))
                .isInstanceOf(UploadTooLargeException.class);
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
