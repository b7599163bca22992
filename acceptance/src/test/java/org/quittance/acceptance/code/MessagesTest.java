package org.quittance.acceptance.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in both languages, is used, and stands under the name of its page. */
class MessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern IN_PAGE = Pattern.compile("\\bm\\.([a-zA-Z]\\w*)");
    private static final Pattern KEY = Pattern.compile("(?m)^([\\w.]+)\\s*=");
    private static final Pattern WITH_LOST_BLANK = Pattern.compile("(?m)^[\\w.]+(?:[ \\t]*=[ \\t].*|=.*(?<!\\\\)[ \\t])$");
    private static final Pattern LITERAL = Pattern.compile("[\"']([A-Za-z]\\w*)[\"']");
    /** What says something that went wrong says what to do next as well. */
    private static final Pattern WITH_NEXT = Pattern.compile(
            "(?:Reply\\.(?:refused|warn)\\(|Texts\\.error\\([^\"]*?,\\s*)\"(\\w+)\"");
    private static final Set<String> SHARED =
            Set.of("frame", "footer", "newcomer", "error", "field", "table", "chart", "danger", "converter", "language", "percent");
    /** A percentage carries its sign, no name of a unit. */
    private static final Set<String> NEVER_NAMED = Set.of("PriceUnit_PERCENT");

    static Stream<Bundles.Pair> pairs() {
        return Bundles.pairs().stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void bothLanguagesSayTheSame(Bundles.Pair pair) {
        assertThat(pair.english().keySet()).isEqualTo(pair.french().keySet());
        pair.french().forEach((key, text) ->
                assertThat(arguments(pair.english().get(key))).as("arguments of " + key).isEqualTo(arguments(text)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void noTextIsEmptyOrLosesWordsToAnApostrophe(Bundles.Pair pair) {
        for (Map<String, String> texts : List.of(pair.french(), pair.english())) {
            texts.forEach((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                assertThat(!arguments(text).isEmpty() && text.replace("''", "").contains("'"))
                        .as(key + " has arguments and a straight apostrophe, which hides them").isFalse();
            });
        }
    }

    /** The later of two would be said, and a change of the earlier would change nothing. */
    @ParameterizedTest
    @MethodSource("pairs")
    void noTextStandsTwiceInAFile(Bundles.Pair pair) {
        for (Path file : List.of(pair.frenchFile(), pair.englishFile())) {
            assertThat(KEY.matcher(Sources.text(file)).results().map(found -> found.group(1)).toList())
                    .as(Sources.name(file)).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    /** Reading drops the blanks before a text, and nobody sees those behind it: meant ones are escaped, in both languages. */
    @ParameterizedTest
    @MethodSource("pairs")
    void noTextBeginsOrEndsWithABlankThatIsLost(Bundles.Pair pair) {
        for (Path file : List.of(pair.frenchFile(), pair.englishFile())) {
            assertThat(WITH_LOST_BLANK.matcher(Sources.text(file)).results().map(MatchResult::group))
                    .as(Sources.name(file)).isEmpty();
        }
        pair.french().forEach((key, text) -> {
            String english = pair.english().get(key);
            assertThat(english.startsWith(" ")).as("a blank before " + key).isEqualTo(text.startsWith(" "));
            assertThat(english.endsWith(" ")).as("a blank behind " + key).isEqualTo(text.endsWith(" "));
        });
    }

    @Test
    void everyTextThatPagesAskForExists() {
        Set<String> known = Bundles.pages().french().keySet();

        assertThat(Sources.files(Sources.PAGES, ".xhtml")).isNotEmpty().allSatisfy(page ->
                assertThat(known).as(Sources.name(page)).containsAll(found(IN_PAGE, page)));
        assertThat(beans()).allSatisfy(bean -> assertThat(found(LITERAL, bean).stream()
                .filter(key -> key.matches("(open|portal|office)_.*[^_]"))
                .filter(key -> !known.contains(key)
                        && known.stream().noneMatch(longer -> longer.startsWith(key + "_")))).as(Sources.name(bean))
                .isEmpty());
    }

    @Test
    void everyRefusalSaysWhatToDoNext() {
        Set<String> known = Bundles.pages().french().keySet();

        assertThat(beans().stream().flatMap(bean -> found(WITH_NEXT, bean).stream())).hasSizeGreaterThan(40)
                .allSatisfy(key -> assertThat(known).anyMatch(next -> key.endsWith("_")
                        ? next.startsWith(key) && next.endsWith("_next") : next.equals(key + "_next")));
    }

    @Test
    void everyTextOfThePagesIsUsed() {
        Set<String> said = new TreeSet<>();
        Stream.concat(Sources.files(Sources.PAGES, ".xhtml").stream(), beans().stream()).forEach(file -> {
            said.addAll(found(IN_PAGE, file));
            said.addAll(found(LITERAL, file));
        });

        assertThat(Bundles.pages().french().keySet().stream()
                .filter(key -> !key.startsWith("jakarta.faces.") && !key.startsWith("primefaces.") && enumOf(key) == null)
                .filter(key -> !said.contains(key) && !said.contains(key.replaceFirst("_next$", "")))
                .filter(key -> said.stream().noneMatch(prefix -> prefix.endsWith("_") && key.startsWith(prefix))))
                .isEmpty();
    }

    @Test
    void textsOfAPageStandUnderItsName() {
        Set<String> places = pagesAndFolders();

        assertThat(Bundles.pages().french().keySet().stream()
                .filter(key -> key.matches("[a-z]+_.*") && !key.matches("(portal|office)_[a-z]+(_help|_next)?"))
                .filter(key -> !SHARED.contains(key.substring(0, key.indexOf('_'))))
                .filter(key -> places.stream().noneMatch(place -> key.startsWith(place + "_")))).isEmpty();
    }

    /**
     * {@code /portal/invoice/list.xhtml} is {@code portal_invoice_list}; what its folder, or a business word, says on
     * several pages of an area is {@code portal_invoice}; what the whole area says has one more word.
     */
    private static Set<String> pagesAndFolders() {
        Set<String> places = new TreeSet<>(Set.of("portal_nav", "office_nav"));
        for (String area : List.of("portal", "office")) {
            Components.names().forEach(component -> places.add(area + "_" + component));
            Product.CLASSES.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith("org.quittance.web." + area + "."))
                    .forEach(name -> places.add(area + "_" + name.substring(name.lastIndexOf('.') + 1)));
        }
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            String path = Sources.PAGES.relativize(page).toString().replace(".xhtml", "");
            if (!path.startsWith("WEB-INF")) {
                String area = path.contains("/") ? path : "open/" + path;
                places.add(area.replaceAll("[/-]", "_"));
                if (area.indexOf('/') != area.lastIndexOf('/')) {
                    places.add(area.substring(0, area.lastIndexOf('/')).replace('/', '_'));
                }
            }
        }
        return places;
    }

    @Test
    void anEnumThatIsShownIsShownWhole() {
        Map<String, Set<String>> named = new TreeMap<>();
        Bundles.pages().french().keySet().forEach(key -> {
            String type = enumOf(key);
            if (type != null) {
                named.computeIfAbsent(type, name -> new TreeSet<>()).add(key.substring(type.length() + 1));
            }
        });

        named.forEach((type, constants) -> assertThat(constants).as("texts of " + type).containsAll(
                enums().get(type).stream().filter(constant -> !NEVER_NAMED.contains(type + "_" + constant)).toList()));
    }

    /** The enum that a key like {@code Invoice_Status_DRAFT} belongs to, null if it is no such key. */
    private static String enumOf(String key) {
        return enums().keySet().stream().filter(type -> key.startsWith(type + "_")
                && Character.isUpperCase(key.charAt(type.length() + 1))).max(String::compareTo).orElse(null);
    }

    private static Map<String, Set<String>> enums() {
        Map<String, Set<String>> enums = new TreeMap<>();
        Product.CLASSES.stream().filter(JavaClass::isEnum).forEach(type -> enums.put(
                type.getEnclosingClass().map(outer -> outer.getSimpleName() + "_").orElse("") + type.getSimpleName(),
                type.getFields().stream().filter(field -> field.getRawType().equals(type)).map(JavaField::getName)
                        .collect(Collectors.toCollection(TreeSet::new))));
        return enums;
    }

    private static List<Path> beans() {
        return Sources.files(Sources.PROJECT.resolve("web/src/main/java"), ".java");
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, Path file) {
        return pattern.matcher(Sources.text(file)).results().map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
