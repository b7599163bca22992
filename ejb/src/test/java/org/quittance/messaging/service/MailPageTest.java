package org.quittance.messaging.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quittance.operator.Operator;

class MailPageTest {

    private static final String HOME = "https://clients.example.org";
    private static final String TEXT = """
            Bonjour <b>Camille</b>,

            Votre facture est disponible.

                Facture :               F-1
                Montant\u00a0:               84,20 €

            Pour la consulter :
            https://clients.example.org/portal/invoice/detail?number=F-1&x=2

            https://elsewhere.example/portal
            """;

    @Test
    void readsFactsLinksAndParagraphsFromTheText() {
        List<MailBlock> blocks = MailBlock.of(TEXT, HOME);

        assertThat(blocks).extracting(MailBlock::kind).containsExactly(MailBlock.Kind.PARAGRAPH, MailBlock.Kind.PARAGRAPH,
                MailBlock.Kind.FACTS, MailBlock.Kind.PARAGRAPH, MailBlock.Kind.LINK, MailBlock.Kind.PARAGRAPH);
        assertThat(blocks.get(2).facts()).containsExactly(new MailBlock.Fact("Facture", "F-1"), new MailBlock.Fact("Montant", "84,20 €"));
    }

    @Test
    void showsACodeByItself() {
        assertThat(MailBlock.of("Code :\n\n    123456\n", HOME)).element(1).isEqualTo(new MailBlock(MailBlock.Kind.CODE, List.of("    123456")));
    }

    @Test
    void escapesWhateverTheTextHolds() {
        assertThat(page()).contains("Bonjour &lt;b&gt;Camille&lt;/b&gt;,").doesNotContain("<b>")
                .contains("href=\"https://clients.example.org/portal/invoice/detail?number=F-1&amp;x=2\"");
    }

    @Test
    void linksNowhereButToUs() {
        assertThat(page()).doesNotContain("href=\"https://elsewhere").contains("https://elsewhere.example/portal");
    }

    @Test
    void bearsTheOperatorsNameAndColourAndTheReadersLanguage() {
        assertThat(page()).contains("Régie &amp; Fils", "#0b6e6e", "<html lang=\"fr\">", "Ouvrir la page");
    }

    @Test
    void showsTheLogoOfWhoHasOne() {
        assertThat(page()).doesNotContain("<img");
        assertThat(page(Optional.of(new Operator.Logo(new byte[] {1}, 4, 2)))).contains("<img src=\"" + HOME + "/look/logo.png?v=");
    }

    private static String page() {
        return page(Optional.empty());
    }

    private static String page(Optional<Operator.Logo> logo) {
        return MailPage.of("Votre facture", TEXT, Locale.FRENCH, new Operator("Régie & Fils", List.of(),
                new Operator.Registration(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Operator.Contact(Optional.empty(), Optional.empty(), Optional.empty()), new Operator.Look("#0b6e6e", logo),
                HOME, Optional.empty()));
    }
}
