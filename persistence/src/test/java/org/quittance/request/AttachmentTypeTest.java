package org.quittance.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTypeTest {

    @Test
    void theContentTellsTheType() {
        assertThat(AttachmentType.of("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))).contains(AttachmentType.PDF);
        assertThat(AttachmentType.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0})).contains(AttachmentType.JPEG);
        assertThat(AttachmentType.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0})).contains(AttachmentType.PNG);
    }

    @Test
    void whatIsNoneOfThemIsNotTaken() {
        for (String content : new String[] {"", "%PDF-", "<html>", "PK\u0003\u0004", " %PDF-1.7", "<?xml version='1.0'?><svg/>", "MZ"}) {
            assertThat(AttachmentType.of(content.getBytes(StandardCharsets.ISO_8859_1))).as(content).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "facture.pdf, facture.pdf",
        "C:\\Users\\moi\\relevé du mois.PDF, relevé du mois.pdf",
        "../../etc/passwd, passwd.pdf",
        "photo.jpg.exe, photo.jpg.pdf",
        "'a\"b.html', a-b.pdf",
        "'', document.pdf",
        ".pdf, document.pdf"})
    void aFileBearsTheEndingOfWhatItIs(String given, String name) {
        assertThat(AttachmentType.PDF.name(given)).isEqualTo(name);
    }
}
