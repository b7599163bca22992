package org.quittance.operator;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema of the application, brought up to date by the migrations in {@code db/migration}. */
public final class Database {

    /** The application's tables; the batch repository keeps its own in {@code public}. */
    public static final String SCHEMA = "quittance";

    private Database() {
    }

    /** @throws org.flywaydb.core.api.FlywayException if a migration fails or one that ran was edited since */
    public static void migrate(DataSource source) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
