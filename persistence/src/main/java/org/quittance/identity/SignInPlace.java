package org.quittance.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From what and where somebody signs in.
 *
 * @param device  browser and system, such as {@code Firefox, Windows}; empty if the browser tells neither
 * @param address of the network, as the server sees it
 */
public record SignInPlace(String device, String address) {

    /** The first that fits: most browsers also claim to be those they come from. */
    private static final Map<String, String> BROWSERS = ordered("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser", "Samsung Internet",
            "Firefox|FxiOS", "Firefox", "Chrome|CriOS|Chromium", "Chrome", "Safari/", "Safari");
    private static final Map<String, String> SYSTEMS = ordered("iPhone", "iPhone", "iPad", "iPad", "Android", "Android",
            "Windows", "Windows", "CrOS", "ChromeOS", "Macintosh|Mac OS X", "macOS", "Linux", "Linux");

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** @param userAgent what the browser says of itself; null if it says nothing */
    public static SignInPlace of(String userAgent, String address) {
        String text = Objects.toString(userAgent, "");
        return new SignInPlace(Stream.of(first(BROWSERS, text), first(SYSTEMS, text)).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", ")), address);
    }

    private static String first(Map<String, String> words, String text) {
        return words.entrySet().stream().filter(word -> Pattern.compile(word.getKey()).matcher(text).find())
                .map(Map.Entry::getValue).findFirst().orElse("");
    }

    /** What stays the same while a provider gives out new addresses: the first half of an IPv4, two groups of an IPv6 address. */
    public String network() {
        String[] parts = address.split("[.:]");
        return parts.length < 2 ? address : parts[0] + (address.contains(":") ? ":" : ".") + parts[1];
    }
}
