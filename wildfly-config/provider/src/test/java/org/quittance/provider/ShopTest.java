package org.quittance.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShopTest {

    private final Shop shop = new Shop("12345678", "1122334455667788", "password", "TEST");

    /** Fields, key and signature are those of the provider's documentation. */
    @Test
    void signsAsTheProvidersDocumentationDoes() {
        Map<String, String> fields = new HashMap<>(Map.of("vads_action_mode", "INTERACTIVE", "vads_amount", "5124",
                "vads_ctx_mode", "TEST", "vads_currency", "978", "vads_page_action", "PAYMENT", "vads_payment_config",
                "SINGLE", "vads_site_id", "12345678", "vads_trans_date", "20170129130025", "vads_trans_id", "123456",
                "vads_version", "V2"));
        fields.put("other", "not signed");

        assertThat(shop.signature(fields)).isEqualTo("ycA5Do5tNvsnKdc/eP1bj2xa19z9q3iWPy9/rpesfS0=");
    }

    /** Base64 of 12345678:password. */
    @Test
    void knowsTheShopByItsPassword() {
        assertThat(shop.isLogin("Basic MTIzNDU2Nzg6cGFzc3dvcmQ=")).isTrue();
        assertThat(shop.isLogin("Basic MTIzNDU2Nzg6UGFzc3dvcmQ=")).isFalse();
        assertThat(shop.isLogin(null)).isFalse();
    }
}
