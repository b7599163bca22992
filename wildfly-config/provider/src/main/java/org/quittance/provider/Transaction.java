package org.quittance.provider;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;

/** A payment that was asked for here; all of it is text, so that it can be kept in a file. */
final class Transaction {

    private final Properties kept;

    Transaction(Properties kept) {
        this.kept = kept;
    }

    /** @param form as posted, with what is not signed left out */
    static Transaction asked(Map<String, String> form) {
        Properties kept = new Properties();
        kept.putAll(form);
        kept.setProperty("uuid", UUID.randomUUID().toString().replace("-", ""));
        return new Transaction(kept);
    }

    Properties kept() {
        return kept;
    }

    String get(String name) {
        return kept.getProperty(name, "");
    }

    void set(String name, String value) {
        kept.setProperty(name, value);
    }

    /** No two of a shop and day are the same. */
    String key() {
        return get("vads_trans_date").substring(0, 8) + "-" + get("vads_trans_id");
    }

    String uuid() {
        return get("uuid");
    }

    boolean isPaid() {
        return "AUTHORISED".equals(get("status"));
    }

    /** What is told of it, not signed yet. @param type DEBIT, or CREDIT for money given back */
    Map<String, String> told(String type, String status) {
        Map<String, String> fields = new TreeMap<>();
        for (String same : new String[] {"site_id", "ctx_mode", "trans_date", "trans_id", "amount", "currency", "order_id",
            "page_action", "action_mode", "payment_config", "version"}) {
            fields.put("vads_" + same, get("vads_" + same));
        }
        fields.put("vads_operation_type", type);
        fields.put("vads_trans_status", status);
        fields.put("vads_trans_uuid", "CREDIT".equals(type) ? get("creditUuid") : uuid());
        fields.put("vads_url_check_src", "CREDIT".equals(type) ? "BO" : "PAY");
        fields.put("vads_card_brand", "CB");
        // Masked, as the provider tells it: signed like every field, neither read nor kept by the product.
        fields.put("vads_card_number", "497010XXXXXX0055");
        fields.put("vads_auth_number", "AUTHORISED".equals(status) ? "3fe6bf" : "");
        fields.put("vads_auth_result", "AUTHORISED".equals(status) ? "00" : "REFUSED".equals(status) ? "05" : "");
        fields.put("vads_warranty_result", "");
        return fields;
    }
}
