package org.quittance.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds whatever staff ask for, in a fixed number of queries: four, and one for each word that may be misspelt. */
@ApplicationScoped
public class Search {

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    /** First of all in the transaction of a search. */
    public void plan() {
        em.createNativeQuery(SearchSql.PLANNING).getSingleResult();
    }

    /** @param nearToo whether words may be misspelt that nobody bears as they are */
    public FoundCustomers customers(SearchQuestion question, int most, boolean nearToo) {
        List<String> words = question.words();
        if (words.isEmpty()) {
            return new FoundCustomers(List.of(), List.of(), false);
        }
        FoundCustomers exact = find(words.stream().map(Set::of).toList(), most, false);
        return exact.size() > 0 || !nearToo || words.stream().noneMatch(Spelling::mayBeMisspelt) ? exact
                : find(words.stream().map(this::meant).toList(), most, true);
    }

    private Collection<String> meant(String word) {
        return Spelling.mayBeMisspelt(word) ? Spelling.meant(word, rows(SearchSql.near(word), String.class)) : Set.of(word);
    }

    private FoundCustomers find(List<? extends Collection<String>> words, int most, boolean near) {
        Map<Boolean, List<Long>> found = rows(SearchSql.customers(words, most), Object[].class).stream()
                .collect(Collectors.partitioningBy(row -> (Boolean) row[1],
                        Collectors.mapping(row -> ((Number) row[0]).longValue(), Collectors.toList())));
        return new FoundCustomers(found.get(true), found.get(false), near);
    }

    /** By their numbers. @param seesMoney whether bank accounts are found too */
    public List<FoundThing> things(SearchQuestion question, boolean seesMoney, int most) {
        SearchSql sql = SearchSql.things(question, seesMoney, most);
        return sql.isEmpty() ? List.of() : rows(sql, Object[].class).stream()
                .map(row -> new FoundThing(FoundThing.Kind.valueOf((String) row[0]), (String) row[1], (String) row[2], (String) row[3]))
                .sorted(Comparator.comparing(FoundThing::kind).thenComparing(FoundThing::text)
                        .thenComparing(FoundThing::customerNumber))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> rows(SearchSql sql, Class<T> row) {
        Query query = em.createNativeQuery(sql.text());
        for (int i = 0; i < sql.values().size(); i++) {
            query.setParameter(i + 1, sql.values().get(i));
        }
        return (List<T>) query.getResultList();
    }
}
