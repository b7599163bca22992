package org.quittance.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Stream;

/** What is known of a customer, section by section. */
@ApplicationScoped
public class PersonalRecords {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** Rows in the order of {@link PersonalSection#columns}, null where nothing is known. */
    public Stream<String[]> rows(long customer, PersonalSection section) {
        Stream<?> rows = em.createNativeQuery(section.query()).setParameter(1, customer).getResultStream();
        return rows.map(row -> {
            Object[] values = (Object[]) row;
            String[] texts = new String[values.length];
            for (int i = 0; i < values.length; i++) {
                texts[i] = (String) values[i];
            }
            return texts;
        });
    }
}
