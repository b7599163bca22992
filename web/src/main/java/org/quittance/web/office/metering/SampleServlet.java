package org.quittance.web.office.metering;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.quittance.metering.MeterFile;
import org.quittance.metering.service.MeterFileService;

/** A small file of one of our own formats, for staff to begin theirs from. */
@WebServlet("/office/metering/sample")
public class SampleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MeterFileService files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<MeterFile.Format> format = Arrays.stream(MeterFile.Format.values())
                .filter(known -> known.name().equals(request.getParameter("format"))).findFirst();
        Optional<byte[]> sample = format.isEmpty() ? Optional.empty() : files.sample(format.get());
        if (sample.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + format.get() + ".csv\"");
        response.getOutputStream().write(sample.get());
    }
}
