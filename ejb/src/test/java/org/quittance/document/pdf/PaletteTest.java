package org.quittance.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.colors.DeviceRgb;
import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void keepsAColorThatIsReadable() {
        assertThat(new Palette("#0b6e4f").brand()).isEqualTo(new DeviceRgb(0x0b, 0x6e, 0x4f));
    }

    @Test
    void darkensAColorThatIsTooPale() {
        assertThat(new Palette("#ffffff").brand().getColorValue()[0]).isLessThan(0.5f);
    }

    @Test
    void hasAColorForAnOperatorWithoutOne() {
        assertThat(new Palette(null).brand()).isEqualTo(new Palette("green").brand()).isEqualTo(new Palette("#1d4f7c").brand());
    }
}
