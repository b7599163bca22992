package org.quittance.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInPlaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0                                                        | Firefox, Windows
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0 Safari/537.36 Edg/128.0                   | Edge, Windows
            Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0 Mobile Safari/537.36                       | Chrome, Android
            Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1 | Safari, iPhone
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15                   | Safari, macOS
            Java-http-client/17.0.12                                                                                                                | ''
            """)
    void saysBrowserAndSystemInWords(String userAgent, String device) {
        assertThat(SignInPlace.of(userAgent, "192.0.2.7").device()).isEqualTo(device);
    }

    @Test
    void knowsNothingOfABrowserThatSaysNothing() {
        assertThat(SignInPlace.of(null, "192.0.2.7").device()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7, 192.0", "2001:db8:0:1::7, 2001:db8", "::1, :"})
    void takesForOneNetworkWhatAProviderGivesOut(String address, String network) {
        assertThat(new SignInPlace("", address).network()).isEqualTo(network);
    }
}
