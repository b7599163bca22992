package org.quittance.acceptance;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quittance.acceptance.harness.Http;

/** The forms of a page as a browser without scripts sends them, filled in with something sensible. */
final class Forms {

    private static final Pattern FORM = Pattern.compile("(?s)<form id=\"(\\w+)\"(.*?)</form>");
    private static final Pattern BUTTON = Pattern.compile("<button id=\"[^\"]+\" name=\"([^\"]+)\"[^>]*type=\"submit\"");
    private static final Pattern FIELD = Pattern.compile("<(?:input|textarea)\\b[^>]*\\bname=\"(\\w+:[^\"]+)\"[^>]*>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>(.*?)</select>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    /** By the last word of a field's name; everything else keeps its value, or is 1. */
    private static final Map<String, String> FILLED = Map.of("iban", "FR7630006000011234567890189", "holder", "Somebody Else",
            "amount", "10,00", "email", "somebody.else@example.org", "lastDay", "31/12/2030", "code", "123456");

    private Forms() {
    }

    /** One button of one form, and everything that goes with it. */
    record Post(String button, Map<String, String> fields) {

        HttpResponse<String> send(Http http, String address) {
            return http.post(address, fields);
        }

        /** As somebody sends it who has not seen the page. */
        Post stating(String viewState) {
            Map<String, String> changed = new LinkedHashMap<>(fields);
            changed.put("jakarta.faces.ViewState", viewState);
            return new Post(button, changed);
        }
    }

    static List<Post> of(String page) {
        List<Post> posts = new ArrayList<>();
        Matcher forms = FORM.matcher(page);
        while (forms.find()) {
            String form = forms.group(2);
            Map<String, String> fields = fields(form);
            fields.put(forms.group(1), forms.group(1));
            if (form.contains("jakarta.faces.ViewState")) {
                fields.put("jakarta.faces.ViewState", Http.viewState(form));
                BUTTON.matcher(form).results().map(button -> button.group(1)).forEach(button -> {
                    Map<String, String> sent = new LinkedHashMap<>(fields);
                    sent.put(button, "");
                    posts.add(new Post(button, sent));
                });
            }
        }
        return posts;
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        FIELD.matcher(form).results().forEach(field -> {
            String name = field.group(1);
            Matcher value = VALUE.matcher(field.group());
            String kept = value.find() ? value.group(1) : "";
            boolean box = field.group().contains("type=\"checkbox\"");
            String filled = FILLED.get(name.substring(name.lastIndexOf(':') + 1));
            fields.putIfAbsent(name, filled != null ? filled : box ? "on" : kept.isEmpty() ? "1" : kept);
        });
        SELECT.matcher(form).results().forEach(select -> {
            Matcher value = VALUE.matcher(select.group(2));
            if (value.find()) {
                fields.put(select.group(1), value.group(1));
            }
        });
        return fields;
    }
}
