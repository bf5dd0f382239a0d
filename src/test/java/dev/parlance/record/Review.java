package dev.parlance.record;

import dev.parlance.guide.Guide;
import dev.parlance.guide.Guides;
import dev.parlance.interview.Answer;
import dev.parlance.interview.AnswerSheet;
import dev.parlance.interview.Answers;
import dev.parlance.interview.Boundary;
import dev.parlance.interview.Choice;
import dev.parlance.interview.Component;
import dev.parlance.recommendation.Advice;
import dev.parlance.recommendation.Recommender;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A design review that tests write a record of. */
record Review(String name, List<Boundary> boundaries, List<Part> parts) {
  static final Review ONE_COMPONENT =
      of(
          "one-component",
          List.of(),
          new Part(
              component(
                  "lease-api",
                  "Hands out leases to the workers and takes them back when a worker dies.",
                  answers(
                      "kind=backend",
                      "main-constraint=none",
                      "javascript-ties=none",
                      "service-nature=control-plane",
                      "weighs-more=even",
                      "service-near=internal-apis,python-team",
                      "execution-mode=request-response,long-running",
                      "delivery-form=container"))));

  static final Review TWO_COMPONENTS =
      of(
          "two-components",
          List.of(new Boundary("control-plane", "ingest", "gRPC")),
          new Part(
              component(
                  "control-plane",
                  "Hands out leases to the workers of the order platform.",
                  answers(
                          "kind=backend",
                          "main-constraint=deployment",
                          "javascript-ties=none",
                          "service-nature=control-plane",
                          "weighs-more=binary",
                          "service-near=python-team",
                          "execution-mode=long-running")
                      .with(
                          "delivery-form",
                          new Answer(
                              List.of("container"),
                              "one image per region",
                              "Grace Hopper",
                              "2026-11-20T10:15:00Z")))),
          new Part(
              component(
                  "ingest",
                  "Reads partner files every night.\n\nCleans them and loads them into the warehouse.",
                  answers(
                      "kind=data",
                      "main-constraint=none",
                      "data-work=explore,ingest",
                      "r-centred=reporting",
                      "production-control=partly",
                      "hot-path=python-loops"))));

  static final Review OVERRIDE =
      of(
          "override",
          List.of(),
          new Part(
              chosen(
                  component(
                      "telemetry-agent",
                      "Collects metrics on every host.",
                      answers(
                          "kind=infra",
                          "main-constraint=none",
                          "service-nature=daemon",
                          "weighs-more=binary",
                          "execution-mode=streaming",
                          "delivery-form=package")),
                  "Rust",
                  "the agent shares its parser with the storage engine, which is written in Rust")));

  static final Review OPEN_CHOICE =
      of(
          "open-choice",
          List.of(),
          new Part(
              chosen(
                  component(
                      "deployer",
                      "",
                      answers(
                          "kind=cli",
                          "main-constraint=none",
                          "javascript-ties=none",
                          "tool-needs=static-binary,fast-start",
                          "weighs-more=even",
                          "delivery-form=one-file")),
                  "go",
                  "Three of us write Go every day.\nNobody has shipped Rust yet.")));

  static final Review CONFLICTING =
      of(
          "conflicting",
          List.of(),
          new Part(
              chosen(
                  component(
                      "scaffold",
                      "Creates new services from the team's templates.",
                      answers(
                          "kind=cli",
                          "main-constraint=none",
                          "javascript-ties=npm-packages",
                          "tool-needs=static-binary",
                          "weighs-more=even",
                          "delivery-form=package")),
                  "javascript",
                  "the templates are npm packages, and everybody who runs the tool has Node.js")));

  static final Review AT_THE_BOUNDARY =
      of(
          "at-the-boundary",
          List.of(),
          new Part(
              chosen(
                  component(
                      "simulate",
                      "Runs the demand simulation.",
                      answers(
                          "kind=data",
                          "main-constraint=cpu",
                          "data-work=science",
                          "r-centred=none",
                          "python-reason=packages",
                          "cpu-parallelism=another-runtime",
                          "hot-path=unknown")),
                  "Python",
                  "the solver exists as a native library with Python bindings")));

  static final Review SILENT_GUIDE =
      of(
          "silent-guide",
          List.of(),
          new Part(
              chosen(
                  component(
                      "courier-app",
                      "The app that couriers carry.",
                      answers("kind=other", "main-constraint=platform", "delivery-form=package")),
                  "Kotlin",
                  "it is the platform's own language")));

  static final Review LEFT_OPEN =
      of(
          "left-open",
          List.of(),
          new Part(
              chosen(
                  component(
                      "pricing",
                      "Computes prices for the web shop.",
                      answers(
                          "kind=backend",
                          "main-constraint=none",
                          "javascript-ties=none",
                          "service-nature=application",
                          "weighs-more=unknown",
                          "service-near=none",
                          "production-control=unknown",
                          "type-hints=static-analysis",
                          "python-parts=all")),
                  "python",
                  "the prototype is in Python and will be kept until the first load test")));

  static final Review FIVE_COMPONENTS =
      of(
          "five-components",
          List.of(
              new Boundary("ui", "api", "HTTP and JSON"), new Boundary("api", "kernel", "a C ABI")),
          new Part(
              component(
                  "api",
                  "Serves recommendations to the shop.",
                  answers(
                      "kind=backend",
                      "main-constraint=none",
                      "javascript-ties=none",
                      "service-nature=application",
                      "weighs-more=ecosystem",
                      "service-near=ml-inference,python-libraries",
                      "operated-separately=inference",
                      "execution-mode=request-response",
                      "type-hints=safety-boundary",
                      "delivery-form=container"))),
          new Part(
              component(
                  "train",
                  "Trains the models every week.",
                  answers(
                      "kind=ai",
                      "main-constraint=none",
                      "ai-use=orchestrate,evaluate",
                      "ai-dominant=ecosystem",
                      "operated-separately=none",
                      "execution-mode=batch",
                      "hot-path=native-libraries"))),
          new Part(
              chosen(
                  component(
                      "ui",
                      "",
                      answers(
                          "kind=frontend", "main-constraint=none", "python-in-browser=standard")),
                  "typescript",
                  "the team's other front ends are in TypeScript")),
          new Part(
              component(
                  "edge",
                  "",
                  answers(
                      "kind=infra",
                      "main-constraint=deployment",
                      "service-nature=plumbing",
                      "weighs-more=binary"))),
          new Part(
              chosen(
                  component(
                      "kernel",
                      "",
                      answers(
                          "kind=core", "main-constraint=none", "native-core=performance,memory")),
                  "cpp",
                  "the numerical code exists in C++")));

  static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  record Part(Component component) {}

  static Stream<Review> all() {
    return Stream.of(
        ONE_COMPONENT,
        TWO_COMPONENTS,
        OVERRIDE,
        OPEN_CHOICE,
        CONFLICTING,
        AT_THE_BOUNDARY,
        SILENT_GUIDE,
        LEFT_OPEN,
        FIVE_COMPONENTS);
  }

  static Review of(String name, List<Boundary> boundaries, Part... parts) {
    return new Review(name, boundaries, List.of(parts));
  }

  @Override
  public String toString() {
    return name;
  }

  AnswerSheet sheet() {
    return new AnswerSheet(
        "",
        List.of("Ada Lovelace <ada@example.org>"),
        List.of(),
        List.of(),
        "",
        parts.stream().map(Part::component).toList(),
        boundaries);
  }

  List<Advice> advice() {
    Recommender recommender = new Recommender(guide());
    return parts.stream().map(part -> recommender.advise(part.component().answers())).toList();
  }

  Draft draft() {
    return Draft.of(guide(), sheet(), advice(), DAY);
  }

  static Guide guide() {
    return Shipped.GUIDE;
  }

  static Component component(String name, String narrative, Answers answers) {
    return new Component(name, List.of("services/" + name + "/**"), narrative, answers, null);
  }

  static Component chosen(Component component, String language, String because) {
    return new Component(
        component.name(),
        component.paths(),
        component.narrative(),
        component.answers(),
        new Choice(language, because));
  }

  static Answers answers(String... answers) {
    Answers given = Answers.NONE;
    for (String answer : answers) {
      String[] sides = answer.split("=", 2);
      given = given.with(sides[0], Answer.of(sides[1].split(",")));
    }
    return given;
  }

  /** Read once, before the reviews that need it. */
  private static final class Shipped {
    static final Guide GUIDE = Guides.shipped();
  }
}
