package org.quittance.provider;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A page of the simulated provider, plain on purpose: nobody shall take it for a real one. */
record Page(String html) {

    static Page of(String title, String body) {
        return new Page("""
                <!DOCTYPE html>
                <html lang="fr"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
                <title>%1$s – prestataire simulé</title>
                <style>body{font-family:system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}
                button{font:inherit;min-height:2.75rem;width:100%%;text-align:left;margin:.25rem 0}</style>
                </head><body><p>Prestataire de paiement simulé&nbsp;: aucun argent ne bouge.</p><h1>%1$s</h1>%2$s</body></html>
                """.formatted(title, body));
    }

    static String choice(String key, List<Act> acts) {
        return "<form method=\"post\" action=\"act\"><input type=\"hidden\" name=\"transaction\" value=\"" + escaped(key)
                + "\">" + acts.stream().map(act -> "<button name=\"act\" value=\"" + act + "\"><strong>" + act.label
                + "</strong><br>" + act.text + "</button>").collect(Collectors.joining()) + "</form>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    void answer(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().print(html);
    }
}
