package org.quittance.search;

import java.util.regex.Pattern;

/** What an address of the portal names, and where it is written whose it is; what is not published yet is nobody's. */
public enum OwnedThing {
    CUSTOMER("select id from customer where number = ?1"),
    ACCOUNT("select customer_id from account where number = ?1"),
    CONTRACT("select a.customer_id from contract k join account a on a.id = k.account_id where k.number = ?1"),
    INVOICE("select customer_id from invoice where number = ?1 and status = 'PUBLISHED'"),
    /** By its UMR. */ MANDATE("select a.customer_id from mandate m join account a on a.id = m.account_id where m.umr = ?1"),
    /** What a request is about. */ SUBJECT(CONTRACT.sql + " union " + INVOICE.sql + " union " + ACCOUNT.sql),
    DOCUMENT("select customer_id from document where id = cast(?1 as bigint)", OwnedThing.IDENTIFIER),
    REQUEST("select customer_id from request where id = cast(?1 as bigint)", OwnedThing.IDENTIFIER),
    REQUEST_FILE("select r.customer_id from request_attachment f join request r on r.id = f.request_id where f.id = cast(?1 as bigint)",
            OwnedThing.IDENTIFIER),
    APPOINTMENT("select customer_id from appointment where id = cast(?1 as bigint)", OwnedThing.IDENTIFIER),
    DELEGATION("select customer_id from delegation where id = cast(?1 as bigint)", OwnedThing.IDENTIFIER);

    private static final String NUMBER = "[A-Za-z0-9+?/:().,'_-]{1,40}";
    private static final String IDENTIFIER = "[0-9]{1,18}";

    private final String sql;
    private final Pattern names;

    OwnedThing(String sql) {
        this(sql, OwnedThing.NUMBER);
    }

    OwnedThing(String sql, String names) {
        this.sql = sql;
        this.names = Pattern.compile(names);
    }

    /** Whether one could be called so at all. */
    boolean mayBeCalled(String name) {
        return names.matcher(name).matches();
    }

    String sql() {
        return sql;
    }
}
