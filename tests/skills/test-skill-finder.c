/* SPDX-FileCopyrightText: 2026 The Showcase authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What mentions skills in a text, and what only looks so. */

#include "showcase-skill-finder.h"

/* The mentions of all blocks: "name" of what is known, "?spelling" of what is not, with its kind and, if it doesn't count by itself, what it takes. */
static char *
find (ShowcaseSkillFinder *finder,
      const char *markdown)
{
  static const char *const kinds[] = { "[]", "``", "", "" };
  static const char *const trusts[] = { "-", "2", "" };
  g_autoptr (ShowcaseDocument) document = showcase_document_parse (markdown, -1, NULL, NULL);
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < showcase_document_get_n_blocks (document); i++)
    {
      guint n_mentions;
      const ShowcaseSkillMention *mentions = showcase_skill_finder_find (finder, document, i, &n_mentions);
      const char *text = showcase_document_get_block_text (document, i);

      for (guint j = 0; j < n_mentions; j++)
        {
          const ShowcaseSkillMention *mention = &mentions[j];

          g_assert_cmpuint (mention->start, <, mention->end);
          g_assert_cmpuint (mention->end, <=, showcase_document_get_block (document, i)->length);
          g_string_append (found, found->len > 0 ? " " : "");
          if (mention->name != NULL)
            g_string_append (found, mention->name);
          else
            g_string_append_printf (found, "?%.*s", (int)(mention->end - mention->start), text + mention->start);
          g_string_append_printf (found, "%s%s", kinds[mention->kind], trusts[mention->trust]);
        }
    }
  return g_string_free_and_steal (found);
}

static const struct
{
  const char *markdown;
  const char *found;
} texts[] = {
  /* Listed words, however they are written */
  { "Wrote python and PostgreSQL for k8s.", "Python PostgreSQL Kubernetes" },
  { "Two [FastAPIs](https://fastapi.example) and `docker-compose`", "FastAPI[] Docker Compose``" },
  { "An [intro to influxdb](https://x.example)", "InfluxDB[]" },
  { "A **machine\nlearning** pipeline in C++", "Machine learning C++" },
  { "Node.js, C#, .NET and CI/CD", "Node.js C# .NET CI/CD" },
  { "## DevOps Engineer", "DevOps" },
  { "| Tool | Years |\n|---|---|\n| Go | 3 |\n| kind | 2 |\n", "Go kind" },

  /* What means something else too */
  { "Ready to go, swift in spring; react at rest in c or r.", "" },
  { "React quickly. Flask is at hand.", "" },
  { "Built a React app", "React" },
  { "Using react+redux", "React Redux" },
  { "Go, Rust and Python", "Go Rust Python" },
  { "go, rust and Python", "Python" },
  { "Go, Rust and Swift", "Go Rust Swift" },
  { "Go and Rust", "" },
  { "We Go there with Rust on the car.", "" },
  { "C/C++", "C C++" },
  { "- Go\n- Swift\n- as they Go", "Go Swift" },
  { "`Go`, `go`", "Go``" },
  { "[Go](https://go.example) and [be kind](https://x.example)", "Go[]" },
  { "[kind](https://kind.example) is not [Kind](https://nice.example) but [dash](https://dash.example)", "kind[] Dash[]" },
  { "Plan C and plan R", "" },

  /* Addresses, files, variables, code and HTML */
  { "https://github.com/python and me@python.org and www.redis.io", "" },
  { "Read python.org, redis_client and main.python", "" },
  { "`src/python/main.py` and `--docker` and `x.redis`", "" },
  { "`docker build .`", "Docker``" },
  { "```python\nimport redis\n```\n\n<div>python</div>\n", "" },
  { "![Python](python.png)", "" },

  /* What is not listed */
  { "[MkThing](https://mk.example)", "?MkThing[]" },
  { "[MkThing](other.md)", "?MkThing[]2" },
  { "# [MkThing](https://mk.example)", "?MkThing[]-" },
  { "`MkThing` and MkThing", "?MkThing``- ?MkThing-" },
  { "[`MkThing`](https://mk.example)", "?MkThing[]-" },
  { "[NASAX](https://nasax.example)", "?NASAX[]2" },
  { "[click here](https://x.example), [Ligature](https://x.example), [v1.2](https://x.example), `Main`, `a/b`", "" },
  { "[My own commits of MkThing](https://x.example)", "" },
};

static void
test_texts (void)
{
  g_autoptr (ShowcaseSkillTerms) terms = showcase_skill_terms_new ();
  g_autoptr (ShowcaseSkillFinder) finder = showcase_skill_finder_new (terms);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *found = find (finder, texts[i].markdown);

      g_test_message ("%s", texts[i].markdown);
      g_assert_cmpstr (found, ==, texts[i].found);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/skill-finder/texts", test_texts);

  return g_test_run ();
}
