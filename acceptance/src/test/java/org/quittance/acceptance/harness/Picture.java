package org.quittance.acceptance.harness;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** What a window shows from top to bottom, as PNG. Written quickly rather than small: packing it took half of the time. */
public final class Picture {

    private Picture() {
    }

    public static void of(Page page, Path file) {
        CDPSession session = page.context().newCDPSession(page);
        try {
            JsonObject clip = session.send("Page.getLayoutMetrics").getAsJsonObject("cssContentSize");
            clip.addProperty("scale", 1);
            JsonObject wanted = new JsonObject();
            wanted.addProperty("format", "png");
            wanted.addProperty("optimizeForSpeed", true);
            wanted.addProperty("captureBeyondViewport", true);
            wanted.add("clip", clip);
            Files.write(file, Base64.getDecoder().decode(
                    session.send("Page.captureScreenshot", wanted).get("data").getAsString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            session.detach();
        }
    }
}
