package org.quittance.operator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewEntitiesTest {

    @Entity
    static class Shelf {
        @Id
        private Long id;
        @OneToMany(mappedBy = "shelf")
        private List<Book> books;
    }

    @Embeddable
    static class Author {
        @Column(name = "author_name")
        private String name = "Sand";
    }

    @Entity
    @Table(name = "library_book")
    static class Book {
        private static final String LANGUAGE = "fr";
        @Id
        private Long id;
        @ManyToOne
        private Shelf shelf;
        @ManyToOne
        @JoinColumn(name = "read_before")
        private Book before;
        @Embedded
        private Author author = new Author();
        @Embedded
        private Author none;
        private int pages = 320;
        @Transient
        private String mood = LANGUAGE;
    }

    private final NewEntities.Mapping book = NewEntities.Mapping.of(Book.class);

    @Test
    void writesWhatIsMappedAndNothingElse() {
        assertThat(book.columns())
                .isEqualTo("library_book (id, shelf_id, read_before, author_name, author_name, pages)");
        assertThat(NewEntities.Mapping.of(Shelf.class).columns()).isEqualTo("shelf (id)");
    }

    @Test
    void writesReferencesAsIdentifiersAndWhatIsMissingAsNothing() {
        Book first = new Book();
        first.id = 7L;
        first.shelf = new Shelf();
        first.shelf.id = 3L;

        assertThat(book.row(first)).containsExactly(7L, 3L, null, "Sand", null, 320);
    }
}
