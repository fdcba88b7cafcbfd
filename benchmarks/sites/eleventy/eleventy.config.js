// The bench's site for Eleventy 3. With a glossary.json words are marked by a plugin of its Markdown parser.
import { existsSync, readFileSync } from "node:fs";
import marker from "./marker.js";

const TOPICS = ["world", "politics", "economy", "conflict", "europe", "asia", "africa", "americas", "energy", "climate"];
const PAGE = 50;

const newestFirst = (api) => api.getFilteredByGlob("src/articles/*.md").sort((a, b) => b.date - a.date);

function tagPages(api) {
  const byTag = {};
  for (const story of newestFirst(api)) for (const tag of story.data.topics) (byTag[tag] ??= []).push(story);
  return Object.entries(byTag).flatMap(([tag, stories]) => {
    const pages = Math.ceil(stories.length / PAGE);
    return Array.from({ length: pages }, (_, at) => ({
      tag, pages, number: at + 1, stories: stories.slice(at * PAGE, (at + 1) * PAGE),
    }));
  });
}

export default function (config) {
  config.setQuietMode(true);
  config.addPassthroughCopy({ "src/bench.css": "bench.css" });
  config.addGlobalData("nav", TOPICS);
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("first", (list, count) => list.slice(0, count));
  config.addCollection("articles", newestFirst);
  config.addCollection("tagPages", tagPages);
  if (existsSync("glossary.json")) {
    const glossary = JSON.parse(readFileSync("glossary.json", "utf8"));
    config.amendLibrary("md", (markdown) => markdown.use(marker, glossary));
  }
  return { dir: { input: "src", output: "public" }, markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
}
