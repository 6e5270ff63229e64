/* Generated from schemas/ by `npm run generate`. Do not edit. */

/** Every schema of schemas/host/, to be named in routes by its `$id`: `{ $ref: 'Account#' }`. */
export const hostSchemas: readonly { readonly $id: string; readonly [keyword: string]: unknown }[] = [
  {
    "$id": "AccessToken",
    "title": "AccessToken",
    "description": "An access token. A secret: keep it in memory, for as long as one call takes.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "access_token",
      "token_type",
      "expires_at",
      "scope",
      "token_version"
    ],
    "properties": {
      "access_token": {
        "title": "Access token",
        "description": "The token.",
        "type": "string",
        "examples": [
          "eyJhbGciOi…"
        ]
      },
      "token_type": {
        "title": "Token type",
        "description": "How it is presented: `bearer` (RFC 6750) or `dpop` (RFC 9449).",
        "type": "string",
        "examples": [
          "bearer"
        ]
      },
      "expires_at": {
        "title": "Expires",
        "description": "When it ends; null where the provider did not say.",
        "type": [
          "string",
          "null"
        ],
        "format": "date-time",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ]
      },
      "scope": {
        "title": "Scope",
        "description": "The granted scopes, separated by spaces; null where neither side named any.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "contacts.read"
        ]
      },
      "token_version": {
        "title": "Token version",
        "description": "Raised by one each time the tokens change.",
        "type": "integer",
        "examples": [
          1
        ]
      }
    }
  },
  {
    "$id": "AccountChange",
    "title": "AccountChange",
    "description": "What is to change in an account. What is not given stays.",
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
      "label": {
        "title": "Label",
        "description": "A name for lists: at most 200 characters; null for none.",
        "type": [
          "string",
          "null"
        ],
        "maxLength": 200,
        "examples": [
          "ada@acme.example"
        ]
      },
      "owner_name": {
        "title": "Owner name",
        "description": "What people call the owner: at most 200 characters; null for none.",
        "type": [
          "string",
          "null"
        ],
        "maxLength": 200,
        "examples": [
          "Acme Inc."
        ]
      },
      "metadata": {
        "title": "Metadata",
        "description": "A JSON object of at most 4,096 bytes. It replaces the one that is there.",
        "type": "object",
        "additionalProperties": true,
        "examples": [
          {
            "plan": "pro"
          }
        ]
      }
    },
    "minProperties": 1,
    "examples": [
      {
        "label": "Sales team"
      }
    ]
  },
  {
    "$id": "Account",
    "title": "Account",
    "description": "A linked account. Holds no secret.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id",
      "owner",
      "owner_name",
      "connector",
      "connector_name",
      "profile_id",
      "label",
      "subject",
      "previous_subject",
      "status",
      "status_reason",
      "who_must_act",
      "advice",
      "status_at",
      "scope",
      "token_version",
      "expires_at",
      "grant_ends_at",
      "metadata",
      "created_at",
      "updated_at"
    ],
    "properties": {
      "id": {
        "title": "ID",
        "description": "Names it.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "owner": {
        "title": "Owner",
        "description": "Whose it is: a tenant, a team or a person of the host.",
        "type": "string",
        "examples": [
          "acme"
        ]
      },
      "owner_name": {
        "title": "Owner name",
        "description": "What people call the owner; null where the host has not said.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "Acme Inc."
        ]
      },
      "connector": {
        "title": "Connector",
        "description": "The key of the connector.",
        "type": "string",
        "examples": [
          "example"
        ]
      },
      "connector_name": {
        "title": "Connector name",
        "description": "What people call the connector.",
        "type": "string",
        "examples": [
          "Example"
        ]
      },
      "profile_id": {
        "title": "Profile",
        "description": "The connector profile that it was linked with.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "label": {
        "title": "Label",
        "description": "A name for lists; null for none.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "ada@acme.example"
        ]
      },
      "subject": {
        "title": "Subject",
        "description": "Which user of the provider it is; null where the manifest captures none.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "00u1a2b3"
        ]
      },
      "previous_subject": {
        "title": "Previous subject",
        "description": "Which user it was before, where the last login was another one's: tell people. Else null.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          null
        ]
      },
      "status": {
        "title": "Status",
        "description": "`active`: it works. `degraded`: refreshing fails and may yet succeed. `reauthorization_required`: the user must log in again. `suspended`: the host has stopped it.",
        "enum": [
          "active",
          "degraded",
          "reauthorization_required",
          "suspended"
        ],
        "examples": [
          "active"
        ]
      },
      "status_reason": {
        "title": "Status reason",
        "description": "Why, as an error code; null while active.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          null
        ]
      },
      "who_must_act": {
        "title": "Who must act",
        "description": "Null while nobody has to.",
        "enum": [
          "author",
          "admin",
          "user",
          "provider",
          "host",
          "caller",
          "nobody",
          null
        ],
        "examples": [
          null
        ]
      },
      "advice": {
        "title": "Advice",
        "description": "Who must do what now, in a sentence; null while there is nothing to do.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          null
        ]
      },
      "status_at": {
        "title": "Status since",
        "description": "Since when.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ]
      },
      "scope": {
        "title": "Scope",
        "description": "The granted scopes, separated by spaces; null where neither side named any.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "contacts.read"
        ]
      },
      "token_version": {
        "title": "Token version",
        "description": "Raised by one each time the tokens change.",
        "type": "integer",
        "examples": [
          1
        ]
      },
      "expires_at": {
        "title": "Expires",
        "description": "When the access token ends; null where the provider did not say.",
        "type": [
          "string",
          "null"
        ],
        "format": "date-time",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ]
      },
      "grant_ends_at": {
        "title": "Grant ends",
        "description": "When the provider ends the login whatever is done; null where that is not known.",
        "type": [
          "string",
          "null"
        ],
        "format": "date-time",
        "examples": [
          null
        ]
      },
      "metadata": {
        "title": "Metadata",
        "description": "What the host keeps with it: a JSON object of at most 4,096 bytes.",
        "type": "object",
        "additionalProperties": true,
        "examples": [
          {
            "plan": "pro"
          }
        ]
      },
      "created_at": {
        "title": "Linked",
        "description": "When it was linked first.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ]
      },
      "updated_at": {
        "title": "Updated",
        "description": "When it was last changed.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ]
      }
    }
  },
  {
    "$id": "ActionCall",
    "title": "ActionCall",
    "description": "What an action is called with.",
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
      "input": {
        "title": "Input",
        "description": "An object that fits the action's input schema. Default: {}.",
        "type": "object",
        "additionalProperties": true,
        "examples": [
          {
            "job_title": "CTO"
          }
        ]
      },
      "options": {
        "title": "ActionCallOptions",
        "description": "Limits of the call.",
        "type": "object",
        "additionalProperties": false,
        "required": [],
        "properties": {
          "max_wait": {
            "title": "Longest wait",
            "description": "How long to wait, all in all, when the API limits the rate, in seconds. Default: 10.",
            "type": "number",
            "minimum": 0,
            "maximum": 30,
            "examples": [
              10
            ]
          },
          "timeout": {
            "title": "Timeout",
            "description": "Each request's limit in seconds. Default: 60.",
            "type": "number",
            "exclusiveMinimum": 0,
            "maximum": 60,
            "examples": [
              60
            ]
          },
          "max_credits": {
            "title": "Most credits",
            "description": "What the call may cost at most; one that could cost more is not sent. Default: the profile's budget.",
            "type": "number",
            "minimum": 0,
            "examples": [
              25
            ]
          }
        },
        "examples": [
          {
            "max_wait": 0
          }
        ]
      }
    },
    "examples": [
      {
        "input": {
          "job_title": "CTO"
        }
      }
    ]
  },
  {
    "$id": "ActionResult",
    "title": "ActionResult",
    "description": "What the API answered.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "status",
      "body",
      "headers",
      "request"
    ],
    "properties": {
      "status": {
        "title": "Status",
        "description": "The HTTP status of the API.",
        "type": "integer",
        "examples": [
          200
        ]
      },
      "body": {
        "title": "Body",
        "description": "The parsed JSON body; null where there is none.",
        "examples": [
          {
            "data": []
          }
        ]
      },
      "headers": {
        "title": "Headers",
        "description": "The API's headers about the message and about limits, and those that the manifest reads; names are lower case.",
        "type": "object",
        "additionalProperties": {
          "type": "string"
        },
        "examples": [
          {
            "content-type": "application/json"
          }
        ]
      },
      "request_id": {
        "title": "Request ID",
        "description": "What to tell the provider's support about this call.",
        "type": "string",
        "examples": [
          "a1b2c3"
        ]
      },
      "request": {
        "title": "SentRequest",
        "description": "A request.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "method",
          "url"
        ],
        "properties": {
          "method": {
            "title": "Method",
            "description": "The HTTP method.",
            "type": "string",
            "examples": [
              "POST"
            ]
          },
          "url": {
            "title": "URL",
            "description": "Without credentials.",
            "type": "string",
            "examples": [
              "https://api.example.com/contacts/search"
            ]
          }
        },
        "examples": [
          {
            "method": "POST",
            "url": "https://api.example.com/contacts/search"
          }
        ]
      }
    }
  },
  {
    "$id": "ApiKey",
    "title": "ApiKey",
    "description": "A key for the HTTP API.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id",
      "name",
      "scopes",
      "audience",
      "owner",
      "account_id",
      "created_at",
      "last_used_at",
      "expires_at"
    ],
    "properties": {
      "id": {
        "title": "ID",
        "description": "Names it; the public part of the key.",
        "type": "string",
        "examples": [
          "k7f3q9"
        ]
      },
      "name": {
        "title": "Name",
        "description": "What people call it.",
        "type": "string",
        "examples": [
          "ci"
        ]
      },
      "scopes": {
        "title": "Scopes",
        "description": "What it may do; `admin` may do everything.",
        "type": "array",
        "items": {
          "enum": [
            "admin",
            "accounts:link",
            "accounts:read",
            "accounts:token",
            "actions:call"
          ]
        },
        "examples": [
          [
            "accounts:read"
          ]
        ]
      },
      "audience": {
        "title": "Audience",
        "description": "The only part of the service that it is for; null: all but those that need a key of their own.",
        "enum": [
          "mcp",
          null
        ],
        "examples": [
          "mcp"
        ]
      },
      "owner": {
        "title": "Owner",
        "description": "The only owner that it acts for; null: all.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "tenant-1"
        ]
      },
      "account_id": {
        "title": "Account",
        "description": "The only account that it acts for; null: all of its owners.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "7c0e5c1a-5a3e-4f5e-9a31-0f3f0c2b7a11"
        ]
      },
      "created_at": {
        "title": "Created",
        "description": "When it was made.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ]
      },
      "last_used_at": {
        "title": "Last used",
        "description": "When it was last used, to within some minutes; null where it never was.",
        "type": [
          "string",
          "null"
        ],
        "format": "date-time",
        "examples": [
          null
        ]
      },
      "expires_at": {
        "title": "Expires",
        "description": "When it ends; null for never.",
        "type": [
          "string",
          "null"
        ],
        "format": "date-time",
        "examples": [
          null
        ]
      }
    }
  },
  {
    "$id": "BatchCall",
    "title": "BatchCall",
    "description": "What a batch is run with.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "input"
    ],
    "properties": {
      "input": {
        "title": "Input",
        "description": "The action's input, with as many records as there are.",
        "type": "object",
        "additionalProperties": true,
        "examples": [
          {
            "contacts": [
              {
                "email": "ada@example.com"
              }
            ]
          }
        ]
      },
      "report": {
        "description": "What an earlier run of the same input answered: only what it did not send is sent.",
        "$ref": "BatchReport#"
      },
      "retry": {
        "title": "Retry",
        "description": "Outcomes of the earlier run that are sent again too. What is in doubt may then be carried out, and charged, twice. Default: none.",
        "type": "array",
        "uniqueItems": true,
        "items": {
          "enum": [
            "failed",
            "in_doubt"
          ]
        },
        "examples": [
          [
            "failed"
          ]
        ]
      },
      "options": {
        "title": "BatchCallOptions",
        "description": "Limits of the batch.",
        "type": "object",
        "additionalProperties": false,
        "required": [],
        "properties": {
          "max_wait": {
            "title": "Longest wait",
            "description": "How long each of its calls waits, all in all, when the API limits the rate, in seconds. Default: 10.",
            "type": "number",
            "minimum": 0,
            "maximum": 30,
            "examples": [
              10
            ]
          },
          "timeout": {
            "title": "Timeout",
            "description": "Each request's limit in seconds. Default: 60.",
            "type": "number",
            "exclusiveMinimum": 0,
            "maximum": 60,
            "examples": [
              60
            ]
          },
          "max_credits": {
            "title": "Most credits",
            "description": "What the whole batch may cost at most; one that could cost more is not begun. Default: the profile's budget.",
            "type": "number",
            "minimum": 0,
            "examples": [
              25
            ]
          }
        },
        "examples": [
          {
            "max_wait": 0
          }
        ]
      }
    },
    "examples": [
      {
        "input": {
          "contacts": [
            {
              "email": "ada@example.com"
            }
          ]
        }
      }
    ]
  },
  {
    "$id": "BatchReport",
    "title": "BatchReport",
    "description": "What became of a batch. Keep it: an unfinished batch is resumed from it.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "action",
      "digest",
      "outcomes",
      "complete",
      "credits"
    ],
    "properties": {
      "action": {
        "title": "Action",
        "description": "The name of the action.",
        "type": "string",
        "examples": [
          "contacts.enrich"
        ]
      },
      "digest": {
        "title": "Digest",
        "description": "Names the input, so that it is not resumed with another.",
        "type": "string",
        "examples": [
          "pzl0tJ7wQ7h3mFHgZQvJ4cJ3n1d7c4Sg0u8fOSC2Vhg"
        ]
      },
      "outcomes": {
        "title": "Outcomes",
        "description": "One for each record, in their order.",
        "type": "array",
        "items": {
          "title": "RecordOutcome",
          "description": "What became of one record.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "outcome"
          ],
          "properties": {
            "outcome": {
              "title": "Outcome",
              "description": "`ok`: `record` is what the API gave. `no_match`: it found nothing. `failed`: it refused these records, and nothing was done. `in_doubt`: it may have been carried out and charged, and is not sent again unless that is asked for. `not_sent`: nothing was done.",
              "enum": [
                "ok",
                "no_match",
                "failed",
                "in_doubt",
                "not_sent"
              ],
              "examples": [
                "ok"
              ]
            },
            "record": {
              "title": "Record",
              "description": "What the API gave for it.",
              "type": "object",
              "additionalProperties": true,
              "examples": [
                {
                  "id": "1",
                  "jobTitle": "CTO"
                }
              ]
            },
            "status": {
              "title": "Status",
              "description": "The provider's word for it.",
              "type": "string",
              "examples": [
                "FULL_MATCH"
              ]
            },
            "error": {
              "title": "BatchProblem",
              "description": "Why a record, or the whole batch, did not get further.",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "code",
                "message",
                "who_must_act"
              ],
              "properties": {
                "code": {
                  "title": "Code",
                  "description": "An error code.",
                  "type": "string",
                  "examples": [
                    "ERR_RATE_LIMITED"
                  ]
                },
                "message": {
                  "title": "Message",
                  "description": "What happened, for people.",
                  "type": "string",
                  "examples": [
                    "The API's rate limit is used up. Try contacts.enrich again in 20 s."
                  ]
                },
                "who_must_act": {
                  "title": "Who must act",
                  "description": "Who has to do something before the same request can succeed.",
                  "enum": [
                    "author",
                    "admin",
                    "user",
                    "provider",
                    "host",
                    "caller",
                    "nobody"
                  ],
                  "examples": [
                    "admin"
                  ]
                }
              },
              "examples": [
                {
                  "code": "ERR_RATE_LIMITED",
                  "message": "The API's rate limit is used up.",
                  "who_must_act": "nobody"
                }
              ]
            }
          },
          "examples": [
            {
              "outcome": "ok",
              "record": {
                "id": "1"
              },
              "status": "FULL_MATCH"
            }
          ]
        },
        "examples": [
          [
            {
              "outcome": "ok",
              "record": {
                "id": "1"
              }
            }
          ]
        ]
      },
      "complete": {
        "title": "Complete",
        "description": "Whether nothing is left to be sent.",
        "type": "boolean",
        "examples": [
          true
        ]
      },
      "credits": {
        "title": "Credits",
        "description": "What it has cost; what is in doubt counts in full.",
        "type": "number",
        "minimum": 0,
        "examples": [
          1
        ]
      },
      "stopped": {
        "title": "BatchStop",
        "description": "Why it ended before its end.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "code",
          "message",
          "who_must_act"
        ],
        "properties": {
          "code": {
            "title": "Code",
            "description": "An error code.",
            "type": "string",
            "examples": [
              "ERR_RATE_LIMITED"
            ]
          },
          "message": {
            "title": "Message",
            "description": "What happened, for people.",
            "type": "string",
            "examples": [
              "The API's rate limit is used up. Try contacts.enrich again in 20 s."
            ]
          },
          "who_must_act": {
            "title": "Who must act",
            "description": "Who has to do something before the same request can succeed.",
            "enum": [
              "author",
              "admin",
              "user",
              "provider",
              "host",
              "caller",
              "nobody"
            ],
            "examples": [
              "admin"
            ]
          }
        },
        "examples": [
          {
            "code": "ERR_RATE_LIMITED",
            "message": "The API's rate limit is used up.",
            "who_must_act": "nobody"
          }
        ]
      }
    },
    "examples": [
      {
        "action": "contacts.enrich",
        "digest": "pzl0tJ7wQ7h3mFHgZQvJ4cJ3n1d7c4Sg0u8fOSC2Vhg",
        "outcomes": [
          {
            "outcome": "ok",
            "record": {
              "id": "1"
            }
          }
        ],
        "complete": true,
        "credits": 1
      }
    ]
  },
  {
    "$id": "ConnectOffer",
    "title": "ConnectOffer",
    "description": "A connector as the connect page offers it: in words for people who link an account.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "key",
      "name",
      "flow",
      "shares",
      "shares_all",
      "form"
    ],
    "properties": {
      "key": {
        "title": "Key",
        "description": "Names the connector.",
        "type": "string",
        "examples": [
          "example"
        ]
      },
      "name": {
        "title": "Name",
        "description": "What people call it.",
        "type": "string",
        "examples": [
          "Example"
        ]
      },
      "description": {
        "title": "Description",
        "description": "What it is for.",
        "type": "string",
        "examples": [
          "Search contacts."
        ]
      },
      "categories": {
        "title": "Categories",
        "description": "What kind of service it is.",
        "type": "array",
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "sales"
          ]
        ]
      },
      "flow": {
        "title": "Flow",
        "description": "How it is linked: `login` in the browser, by a code on another `device`, or by the host's own `client` without anybody.",
        "enum": [
          "login",
          "device",
          "client"
        ],
        "examples": [
          "login"
        ]
      },
      "shares": {
        "title": "Shares",
        "description": "What the host will be able to do with the account.",
        "type": "array",
        "items": {
          "title": "ConnectShare",
          "description": "One thing that the linked account lets the host do.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "title"
          ],
          "properties": {
            "title": {
              "title": "Title",
              "description": "What it is, in a few words.",
              "type": "string",
              "examples": [
                "Contacts"
              ]
            },
            "description": {
              "title": "Description",
              "description": "What it allows.",
              "type": "string",
              "examples": [
                "Search contacts and enrich them."
              ]
            },
            "category": {
              "title": "Category",
              "description": "The heading that it stands under.",
              "type": "string",
              "examples": [
                "Data"
              ]
            }
          },
          "examples": [
            {
              "title": "Contacts",
              "description": "Search contacts and enrich them.",
              "category": "Data"
            }
          ]
        },
        "examples": [
          [
            {
              "title": "Contacts"
            }
          ]
        ]
      },
      "shares_all": {
        "title": "Shares all",
        "description": "Whether it is everything that the provider allows the host, whatever that is.",
        "type": "boolean",
        "examples": [
          false
        ]
      },
      "form": {
        "title": "Form",
        "description": "What is to be filled in before; null for nothing.",
        "anyOf": [
          {
            "$ref": "Form#"
          },
          {
            "type": "null"
          }
        ],
        "examples": [
          null
        ]
      }
    }
  },
  {
    "$id": "ConnectPage",
    "title": "ConnectPage",
    "description": "What the connect page shows of its session.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id",
      "owner_name",
      "expires_at",
      "offers",
      "attempts"
    ],
    "properties": {
      "id": {
        "title": "ID",
        "description": "Names the session.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "owner_name": {
        "title": "Owner",
        "description": "What people call the one whose account it will be; null where the host did not say.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "Acme Inc."
        ]
      },
      "expires_at": {
        "title": "Expires",
        "description": "When it ends.",
        "type": "string",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ],
        "format": "date-time"
      },
      "account": {
        "title": "RelinkedAccount",
        "description": "The account that is linked again; absent for a new one.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "label",
          "status"
        ],
        "properties": {
          "id": {
            "title": "ID",
            "description": "Names it.",
            "type": "string",
            "examples": [
              "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
            ]
          },
          "label": {
            "title": "Label",
            "description": "What people call it.",
            "type": [
              "string",
              "null"
            ],
            "examples": [
              "ada@example.com"
            ]
          },
          "status": {
            "title": "Status",
            "description": "Where it stands.",
            "type": "string",
            "examples": [
              "reauthorization_required"
            ]
          }
        },
        "examples": [
          {
            "id": "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c",
            "label": "ada@example.com",
            "status": "active"
          }
        ]
      },
      "offers": {
        "title": "Offers",
        "description": "The connectors to choose from.",
        "type": "array",
        "items": {
          "$ref": "ConnectOffer#"
        },
        "examples": [
          []
        ]
      },
      "attempts": {
        "title": "Attempts",
        "description": "What was tried in this session, the newest first.",
        "type": "array",
        "items": {
          "$ref": "ConnectionAttempt#"
        },
        "examples": [
          []
        ]
      },
      "return_to": {
        "title": "Return to",
        "description": "Where to go afterwards.",
        "type": "string",
        "examples": [
          "https://app.example.com/settings"
        ]
      }
    }
  },
  {
    "$id": "ConnectSession",
    "title": "ConnectSession",
    "description": "A connect session: lets an end user link accounts of one owner.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id",
      "token",
      "url",
      "expires_at"
    ],
    "properties": {
      "id": {
        "title": "ID",
        "description": "Names it.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "token": {
        "title": "Token",
        "description": "A secret, shown this once.",
        "type": "string",
        "examples": [
          "lwc_…"
        ]
      },
      "url": {
        "title": "URL",
        "description": "Where to send the user. Holds the token.",
        "type": "string",
        "examples": [
          "https://links.example.com/connect?session=lwc_…"
        ]
      },
      "expires_at": {
        "title": "Expires",
        "description": "When it ends.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ]
      }
    }
  },
  {
    "$id": "ConnectionAttempt",
    "title": "ConnectionAttempt",
    "description": "One try to link an account.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id",
      "connect_session_id",
      "owner",
      "connector",
      "status",
      "created_at",
      "expires_at"
    ],
    "properties": {
      "id": {
        "title": "ID",
        "description": "Names it.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "connect_session_id": {
        "title": "Connect session",
        "description": "The session that it was made in.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "owner": {
        "title": "Owner",
        "description": "Whose account it links. Compare it with your own session before you believe the browser that brings you the ID.",
        "type": "string",
        "examples": [
          "acme"
        ]
      },
      "connector": {
        "title": "Connector",
        "description": "The connector that is linked.",
        "type": "string",
        "examples": [
          "example"
        ]
      },
      "status": {
        "title": "Status",
        "description": "Where it stands.",
        "enum": [
          "pending",
          "authenticated",
          "error",
          "cancelled",
          "expired"
        ],
        "examples": [
          "pending"
        ]
      },
      "account_id": {
        "title": "Account",
        "description": "The linked account, where there is one.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "error": {
        "title": "AttemptError",
        "description": "Why an attempt failed.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "code",
          "title",
          "who_must_act"
        ],
        "properties": {
          "code": {
            "title": "Code",
            "description": "Stable identifier of the failure.",
            "type": "string",
            "examples": [
              "ERR_AUTHORIZATION_DENIED"
            ]
          },
          "title": {
            "title": "Title",
            "description": "What happened, in a sentence.",
            "type": "string",
            "examples": [
              "You did not allow the access."
            ]
          },
          "who_must_act": {
            "title": "Who must act",
            "description": "Who has to do something.",
            "enum": [
              "author",
              "admin",
              "user",
              "provider",
              "host",
              "caller",
              "nobody"
            ],
            "examples": [
              "user"
            ]
          },
          "error": {
            "title": "OAuth error",
            "description": "The error code of RFC 6749 or OpenID Connect that the provider answered with. A word that is not registered is left out.",
            "enum": [
              "access_denied",
              "invalid_request",
              "invalid_scope",
              "invalid_target",
              "invalid_client",
              "invalid_grant",
              "unauthorized_client",
              "unsupported_grant_type",
              "unsupported_response_type",
              "server_error",
              "temporarily_unavailable",
              "login_required",
              "consent_required",
              "interaction_required",
              "account_selection_required"
            ],
            "examples": [
              "invalid_scope"
            ]
          }
        },
        "examples": [
          {
            "code": "ERR_AUTHORIZATION_DENIED",
            "title": "You did not allow the access.",
            "who_must_act": "user"
          }
        ]
      },
      "created_at": {
        "title": "Created",
        "description": "When it began.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ]
      },
      "expires_at": {
        "title": "Expires",
        "description": "Until when it can be finished.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ]
      }
    }
  },
  {
    "$id": "ConnectorAction",
    "title": "ConnectorAction",
    "description": "One API call that a connector declares.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "name",
      "title",
      "description",
      "effects",
      "scopes",
      "idempotent",
      "method",
      "path",
      "paging"
    ],
    "properties": {
      "name": {
        "title": "Name",
        "description": "Names it in calls.",
        "type": "string",
        "examples": [
          "contacts.search"
        ]
      },
      "title": {
        "title": "Title",
        "description": "What it does, in a few words.",
        "type": "string",
        "examples": [
          "Search contacts"
        ]
      },
      "description": {
        "title": "Description",
        "description": "What it returns and what it costs; null where the manifest does not say.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "Finds contacts. Free of charge."
        ]
      },
      "effects": {
        "title": "Effects",
        "description": "`read` changes nothing, `write` changes data, `spends_credits` costs the customer something.",
        "type": "array",
        "items": {
          "enum": [
            "read",
            "write",
            "spends_credits"
          ]
        },
        "examples": [
          [
            "read"
          ]
        ]
      },
      "scopes": {
        "title": "NeededScopes",
        "description": "All of the one list, and one of the other where it is not empty.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "all_of",
          "any_of"
        ],
        "properties": {
          "all_of": {
            "title": "All of",
            "description": "Every one of these is needed.",
            "type": "array",
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "contacts.read"
              ]
            ]
          },
          "any_of": {
            "title": "Any of",
            "description": "One of these is enough.",
            "type": "array",
            "items": {
              "type": "string"
            },
            "examples": [
              []
            ]
          }
        },
        "examples": [
          {
            "all_of": [
              "contacts.read"
            ],
            "any_of": []
          }
        ]
      },
      "idempotent": {
        "title": "Idempotent",
        "description": "Whether it may be sent again when its answer was lost.",
        "type": "boolean",
        "examples": [
          true
        ]
      },
      "method": {
        "title": "Method",
        "description": "The HTTP method.",
        "type": "string",
        "examples": [
          "POST"
        ]
      },
      "path": {
        "title": "Path",
        "description": "Below the API's base URL.",
        "type": "string",
        "examples": [
          "/contacts/search"
        ]
      },
      "paging": {
        "title": "Paging",
        "description": "Whether its answers come in pages that can be followed.",
        "type": "boolean",
        "examples": [
          true
        ]
      },
      "credits": {
        "title": "Credits",
        "description": "What one call costs at most, where the manifest says.",
        "type": [
          "number",
          "null"
        ],
        "examples": [
          null
        ]
      },
      "input_schema": {
        "title": "Input schema",
        "description": "JSON Schema 2020-12 of the input. Only where one action is read.",
        "type": "object",
        "additionalProperties": true,
        "examples": [
          {
            "type": "object"
          }
        ]
      },
      "output_schema": {
        "title": "Output schema",
        "description": "JSON Schema 2020-12 of the answer's body. Only where one action is read.",
        "type": "object",
        "additionalProperties": true,
        "examples": [
          {
            "type": "object"
          }
        ]
      }
    },
    "examples": [
      {
        "name": "contacts.search",
        "title": "Search contacts",
        "description": null,
        "effects": [
          "read"
        ],
        "scopes": {
          "all_of": [
            "contacts.read"
          ],
          "any_of": []
        },
        "idempotent": true,
        "method": "POST",
        "path": "/contacts/search",
        "paging": true
      }
    ]
  },
  {
    "$id": "ConnectorScope",
    "title": "ConnectorScope",
    "description": "A scope that a connector knows.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "scope",
      "title",
      "category",
      "description",
      "applies_to"
    ],
    "properties": {
      "scope": {
        "title": "Scope",
        "description": "As it stands in requests.",
        "type": "string",
        "examples": [
          "contacts.read"
        ]
      },
      "title": {
        "title": "Title",
        "description": "What people read.",
        "type": "string",
        "examples": [
          "Contacts"
        ]
      },
      "category": {
        "title": "Category",
        "description": "What it is grouped under; null for none.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "Data"
        ]
      },
      "description": {
        "title": "Description",
        "description": "What it allows, in plain words; null where the manifest does not say.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "Search contacts."
        ]
      },
      "applies_to": {
        "title": "Applies to",
        "description": "The authentication types that have it; null for all.",
        "type": [
          "array",
          "null"
        ],
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "authorization_code"
          ]
        ]
      }
    },
    "examples": [
      {
        "scope": "contacts.read",
        "title": "Contacts",
        "category": "Data",
        "description": "Search contacts.",
        "applies_to": null
      }
    ]
  },
  {
    "$id": "Connector",
    "title": "Connector",
    "description": "What one manifest says about an API.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "key",
      "name",
      "version",
      "redirect_uri",
      "auth",
      "scopes",
      "actions",
      "test_action",
      "prerequisites",
      "guide",
      "warnings"
    ],
    "properties": {
      "key": {
        "title": "Key",
        "description": "Names it everywhere.",
        "type": "string",
        "examples": [
          "example"
        ]
      },
      "name": {
        "title": "Name",
        "description": "What people call it.",
        "type": "string",
        "examples": [
          "Example"
        ]
      },
      "version": {
        "title": "Version",
        "description": "The manifest's own version.",
        "type": "string",
        "examples": [
          "1.0.0"
        ]
      },
      "description": {
        "title": "Description",
        "description": "What it is for.",
        "type": "string",
        "examples": [
          "Search contacts."
        ]
      },
      "logo": {
        "title": "Logo",
        "description": "URL of a picture.",
        "type": "string",
        "examples": [
          "https://example.com/logo.svg"
        ]
      },
      "documentation_url": {
        "title": "Documentation URL",
        "description": "The provider's own documentation.",
        "type": "string",
        "examples": [
          "https://docs.example.com/"
        ]
      },
      "categories": {
        "title": "Categories",
        "description": "What it is listed under.",
        "type": "array",
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "sales"
          ]
        ]
      },
      "redirect_uri": {
        "title": "Redirect URI",
        "description": "To be registered at the provider, character by character.",
        "type": "string",
        "examples": [
          "https://links.example.com/connect/oauth2/example/callback"
        ]
      },
      "auth": {
        "title": "Authentication types",
        "description": "The ways to log in; the Type of a connector profile.",
        "type": "array",
        "items": {
          "title": "AuthType",
          "description": "One way to log in.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "key",
            "title",
            "description",
            "grant_type",
            "interactive",
            "scopes",
            "required_parameters"
          ],
          "properties": {
            "key": {
              "title": "Key",
              "description": "Names it: the `auth` of a profile.",
              "type": "string",
              "examples": [
                "authorization_code"
              ]
            },
            "title": {
              "title": "Title",
              "description": "What people read.",
              "type": "string",
              "examples": [
                "OAuth 2.0 (Authorization Code + PKCE)"
              ]
            },
            "description": {
              "title": "Description",
              "description": "When to choose it; null where the manifest does not say.",
              "type": [
                "string",
                "null"
              ],
              "examples": [
                "Each person logs in."
              ]
            },
            "grant_type": {
              "title": "Grant type",
              "description": "The OAuth 2.0 grant.",
              "type": "string",
              "examples": [
                "authorization_code"
              ]
            },
            "interactive": {
              "title": "Interactive",
              "description": "Whether a person logs in, in a browser or on another device.",
              "type": "boolean",
              "examples": [
                true
              ]
            },
            "scopes": {
              "title": "Scopes",
              "description": "The scopes that it has.",
              "type": "array",
              "items": {
                "type": "string"
              },
              "examples": [
                [
                  "contacts.read"
                ]
              ]
            },
            "required_parameters": {
              "title": "Required parameters",
              "description": "What the provider wants in each request, and where it goes.",
              "type": "array",
              "items": {
                "title": "RequiredParameter",
                "description": "A parameter that the manifest declares.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "request",
                  "name",
                  "in",
                  "title",
                  "description",
                  "value_origin",
                  "required"
                ],
                "properties": {
                  "request": {
                    "title": "Request",
                    "description": "The request that carries it.",
                    "type": "string",
                    "examples": [
                      "authorization_request"
                    ]
                  },
                  "name": {
                    "title": "Name",
                    "description": "As it stands in the request.",
                    "type": "string",
                    "examples": [
                      "code_challenge"
                    ]
                  },
                  "in": {
                    "title": "In",
                    "description": "Where it is sent.",
                    "enum": [
                      "query",
                      "body",
                      "header"
                    ],
                    "examples": [
                      "query"
                    ]
                  },
                  "title": {
                    "title": "Title",
                    "description": "What people read; null where the manifest does not say.",
                    "type": [
                      "string",
                      "null"
                    ],
                    "examples": [
                      "PKCE challenge"
                    ]
                  },
                  "description": {
                    "title": "Description",
                    "description": "What it is for; null where the manifest does not say.",
                    "type": [
                      "string",
                      "null"
                    ],
                    "examples": [
                      "New for each login."
                    ]
                  },
                  "value_origin": {
                    "title": "Value origin",
                    "description": "Where its value comes from: `manifest`, `protocol`, `generated:…`, `profile:…`, `account:…`.",
                    "type": "string",
                    "examples": [
                      "generated:pkce.code_challenge"
                    ]
                  },
                  "required": {
                    "title": "Required",
                    "description": "Whether the provider refuses a request without it.",
                    "type": "boolean",
                    "examples": [
                      true
                    ]
                  }
                }
              },
              "examples": [
                []
              ]
            }
          }
        },
        "examples": [
          []
        ]
      },
      "scopes": {
        "title": "Scopes",
        "description": "Every scope that the manifest declares.",
        "type": "array",
        "items": {
          "$ref": "ConnectorScope#"
        },
        "examples": [
          []
        ]
      },
      "actions": {
        "title": "Actions",
        "description": "Every API call that the manifest declares.",
        "type": "array",
        "items": {
          "$ref": "ConnectorAction#"
        },
        "examples": [
          []
        ]
      },
      "test_action": {
        "title": "Test action",
        "description": "The action that proves that an account works; null where there is none.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "me.get"
        ]
      },
      "prerequisites": {
        "title": "Prerequisites",
        "description": "What must be in place before setup can begin.",
        "type": "array",
        "items": {
          "title": "ConnectorPrerequisite",
          "description": "A line of a checklist.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "title",
            "description",
            "from",
            "documentation_url",
            "applies_to"
          ],
          "properties": {
            "title": {
              "title": "Title",
              "description": "What is needed.",
              "type": "string",
              "examples": [
                "An API package"
              ]
            },
            "description": {
              "title": "Description",
              "description": "How to get it.",
              "type": "string",
              "examples": [
                "Ask your account manager."
              ]
            },
            "from": {
              "title": "From",
              "description": "Who can give it; null where the manifest does not say.",
              "enum": [
                "admin",
                "provider",
                null
              ],
              "examples": [
                "provider"
              ]
            },
            "documentation_url": {
              "title": "Documentation URL",
              "description": "Where the provider explains it; null where the manifest does not say.",
              "type": [
                "string",
                "null"
              ],
              "examples": [
                "https://docs.example.com/"
              ]
            },
            "applies_to": {
              "title": "Applies to",
              "description": "The authentication types that need it; null for all.",
              "type": [
                "array",
                "null"
              ],
              "items": {
                "type": "string"
              },
              "examples": [
                null
              ]
            }
          }
        },
        "examples": [
          []
        ]
      },
      "guide": {
        "title": "Guide",
        "description": "The steps of setting it up at the provider.",
        "type": "array",
        "items": {
          "title": "ConnectorGuideStep",
          "description": "One step.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "title",
            "content",
            "link",
            "scopes",
            "applies_to"
          ],
          "properties": {
            "title": {
              "title": "Title",
              "description": "What to do.",
              "type": "string",
              "examples": [
                "Create an app"
              ]
            },
            "content": {
              "title": "Content",
              "description": "How to do it: Markdown, its templates filled in.",
              "type": "string",
              "examples": [
                "Press **Create App**."
              ]
            },
            "link": {
              "title": "Link",
              "description": "The page at the provider; null where the manifest does not say.",
              "type": [
                "string",
                "null"
              ],
              "examples": [
                "https://developer.example.com/"
              ]
            },
            "scopes": {
              "title": "Scopes",
              "description": "The scopes that the step concerns; null where it concerns everyone.",
              "type": [
                "array",
                "null"
              ],
              "items": {
                "type": "string"
              },
              "examples": [
                [
                  "contacts.read"
                ]
              ]
            },
            "applies_to": {
              "title": "Applies to",
              "description": "The authentication types that need it; null for all.",
              "type": [
                "array",
                "null"
              ],
              "items": {
                "type": "string"
              },
              "examples": [
                null
              ]
            }
          }
        },
        "examples": [
          []
        ]
      },
      "warnings": {
        "title": "Warnings",
        "description": "What whoever uses the connector should know.",
        "type": "array",
        "items": {
          "type": "string"
        },
        "examples": [
          []
        ]
      }
    }
  },
  {
    "$id": "CreatedApiKey",
    "title": "CreatedApiKey",
    "description": "A new key for the HTTP API, with its secret.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id",
      "name",
      "scopes",
      "audience",
      "owner",
      "account_id",
      "created_at",
      "last_used_at",
      "expires_at",
      "key"
    ],
    "properties": {
      "id": {
        "title": "ID",
        "description": "Names it; the public part of the key.",
        "type": "string",
        "examples": [
          "k7f3q9"
        ]
      },
      "name": {
        "title": "Name",
        "description": "What people call it.",
        "type": "string",
        "examples": [
          "ci"
        ]
      },
      "scopes": {
        "title": "Scopes",
        "description": "What it may do; `admin` may do everything.",
        "type": "array",
        "items": {
          "enum": [
            "admin",
            "accounts:link",
            "accounts:read",
            "accounts:token",
            "actions:call"
          ]
        },
        "examples": [
          [
            "accounts:read"
          ]
        ]
      },
      "audience": {
        "title": "Audience",
        "description": "The only part of the service that it is for; null: all but those that need a key of their own.",
        "enum": [
          "mcp",
          null
        ],
        "examples": [
          "mcp"
        ]
      },
      "owner": {
        "title": "Owner",
        "description": "The only owner that it acts for; null: all.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "tenant-1"
        ]
      },
      "account_id": {
        "title": "Account",
        "description": "The only account that it acts for; null: all of its owners.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "7c0e5c1a-5a3e-4f5e-9a31-0f3f0c2b7a11"
        ]
      },
      "created_at": {
        "title": "Created",
        "description": "When it was made.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ]
      },
      "last_used_at": {
        "title": "Last used",
        "description": "When it was last used, to within some minutes; null where it never was.",
        "type": [
          "string",
          "null"
        ],
        "format": "date-time",
        "examples": [
          null
        ]
      },
      "expires_at": {
        "title": "Expires",
        "description": "When it ends; null for never.",
        "type": [
          "string",
          "null"
        ],
        "format": "date-time",
        "examples": [
          null
        ]
      },
      "key": {
        "title": "Key",
        "description": "The whole key, shown this once.",
        "type": "string",
        "examples": [
          "lwk_k7f3q9_…"
        ]
      }
    }
  },
  {
    "$id": "CreatedWebhook",
    "title": "CreatedWebhook",
    "description": "A new webhook, with its secret.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id",
      "url",
      "event_types",
      "status",
      "created_at",
      "secret"
    ],
    "properties": {
      "id": {
        "title": "ID",
        "description": "Names it.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "url": {
        "title": "URL",
        "description": "Where events are sent.",
        "type": "string",
        "examples": [
          "https://app.example.com/hooks/linkwright"
        ]
      },
      "event_types": {
        "title": "Event types",
        "description": "The events that are sent; null for all.",
        "type": [
          "array",
          "null"
        ],
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "account.reauthorization_required"
          ]
        ]
      },
      "status": {
        "title": "Status",
        "description": "Whether events are sent.",
        "enum": [
          "active",
          "paused"
        ],
        "examples": [
          "active"
        ]
      },
      "created_at": {
        "title": "Created",
        "description": "When it was made.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ]
      },
      "secret": {
        "title": "Secret",
        "description": "What deliveries are signed with, shown this once.",
        "type": "string",
        "examples": [
          "whsec_…"
        ]
      }
    }
  },
  {
    "$id": "DryRun",
    "title": "DryRun",
    "description": "What a call would send and could cost at most. Nothing was sent.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "action",
      "effects",
      "idempotent",
      "requests",
      "request",
      "credits_at_most"
    ],
    "properties": {
      "action": {
        "title": "Action",
        "description": "The name of the action.",
        "type": "string",
        "examples": [
          "contacts.enrich"
        ]
      },
      "effects": {
        "title": "Effects",
        "description": "`read` changes nothing, `write` changes data, `spends_credits` costs the customer something.",
        "type": "array",
        "items": {
          "enum": [
            "read",
            "write",
            "spends_credits"
          ]
        },
        "examples": [
          [
            "read",
            "spends_credits"
          ]
        ]
      },
      "idempotent": {
        "title": "Idempotent",
        "description": "Whether it may be sent again when its answer was lost.",
        "type": "boolean",
        "examples": [
          true
        ]
      },
      "requests": {
        "title": "Requests",
        "description": "How many requests it would take; of an action that is paged, for one page.",
        "type": "integer",
        "examples": [
          1
        ]
      },
      "request": {
        "title": "UnsentRequest",
        "description": "A request that was not sent.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "method",
          "url",
          "headers"
        ],
        "properties": {
          "method": {
            "title": "Method",
            "description": "The HTTP method.",
            "type": "string",
            "examples": [
              "POST"
            ]
          },
          "url": {
            "title": "URL",
            "description": "With its query.",
            "type": "string",
            "examples": [
              "https://api.example.com/contacts/enrich"
            ]
          },
          "headers": {
            "title": "Headers",
            "description": "Names are lower case.",
            "type": "object",
            "additionalProperties": {
              "type": "string"
            },
            "examples": [
              {
                "accept": "application/json"
              }
            ]
          },
          "body": {
            "title": "Body",
            "description": "The JSON body, where there is one.",
            "examples": [
              {
                "data": []
              }
            ]
          }
        },
        "examples": [
          {
            "method": "POST",
            "url": "https://api.example.com/contacts/enrich",
            "headers": {}
          }
        ]
      },
      "credits_at_most": {
        "title": "Credits at most",
        "description": "What it costs at most, all requests together.",
        "type": "number",
        "examples": [
          25
        ]
      },
      "credits_left": {
        "title": "Credits left",
        "description": "What is left today (UTC) of the profile's budget, where it has one.",
        "type": "number",
        "examples": [
          975
        ]
      },
      "refused": {
        "title": "Refusal",
        "description": "Why a call is refused.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "code",
          "message",
          "who_must_act"
        ],
        "properties": {
          "code": {
            "title": "Code",
            "description": "Stable identifier of the failure.",
            "type": "string",
            "examples": [
              "ERR_CREDIT_BUDGET"
            ]
          },
          "message": {
            "title": "Message",
            "description": "Why, in a sentence.",
            "type": "string",
            "examples": [
              "It could cost 25 credits, and 10 are left."
            ]
          },
          "who_must_act": {
            "title": "Who must act",
            "description": "Who has to do something.",
            "enum": [
              "author",
              "admin",
              "user",
              "provider",
              "host",
              "caller",
              "nobody"
            ],
            "examples": [
              "admin"
            ]
          }
        },
        "examples": [
          {
            "code": "ERR_CREDIT_BUDGET",
            "message": "Too much.",
            "who_must_act": "admin"
          }
        ]
      }
    }
  },
  {
    "$id": "Event",
    "title": "Event",
    "description": "Something that happened to an account, a profile or the service itself. Holds no secret.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id",
      "type",
      "at",
      "actor",
      "subject",
      "account_id",
      "owner",
      "connector",
      "profile_id",
      "reason",
      "who_must_act",
      "data"
    ],
    "properties": {
      "id": {
        "title": "ID",
        "description": "The same where one is delivered twice.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "type": {
        "title": "Type",
        "description": "What happened.",
        "type": "string",
        "examples": [
          "account.linked"
        ]
      },
      "at": {
        "title": "At",
        "description": "When.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ]
      },
      "actor": {
        "title": "Actor",
        "description": "Who did it; null for Linkwright itself. `connect_session:<id>:<who>` is an end user in a connect session that `<who>` made.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "key:ci"
        ]
      },
      "subject": {
        "title": "Subject",
        "description": "The ID of what the event is about: an account, a profile, an API key, a console session, a connect session, a webhook; `console` for what is about no session.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "account_id": {
        "title": "Account",
        "description": "The account; null where the event is about none.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "owner": {
        "title": "Owner",
        "description": "Whose accounts are meant; null for events about a profile.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "acme"
        ]
      },
      "connector": {
        "title": "Connector",
        "description": "The key of the connector; null where the event is about none.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "example"
        ]
      },
      "profile_id": {
        "title": "Profile",
        "description": "The connector profile; null where the event is about none.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "reason": {
        "title": "Reason",
        "description": "Why, as an error code or a word.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          null
        ]
      },
      "who_must_act": {
        "title": "Who must act",
        "description": "Null while nobody has to.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          null
        ]
      },
      "data": {
        "title": "EventData",
        "description": "More about an event: what not every type has.",
        "type": "object",
        "additionalProperties": false,
        "required": [],
        "properties": {
          "status": {
            "title": "Status",
            "description": "How the account, the profile or the webhook stands afterwards.",
            "type": "string",
            "examples": [
              "active"
            ]
          },
          "token_version": {
            "title": "Token version",
            "description": "The version of the tokens.",
            "type": "integer",
            "examples": [
              1
            ]
          },
          "times": {
            "title": "Times",
            "description": "How often, for events that count.",
            "type": "integer",
            "examples": [
              3
            ]
          },
          "name": {
            "title": "Name",
            "description": "Of an API key.",
            "type": "string",
            "examples": [
              "ci"
            ]
          },
          "scopes": {
            "title": "Scopes",
            "description": "Of an API key.",
            "type": "array",
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "accounts:link"
              ]
            ]
          },
          "audience": {
            "title": "Audience",
            "description": "The only part of the service that an API key is for.",
            "type": "string",
            "examples": [
              "mcp"
            ]
          },
          "origin": {
            "title": "Origin",
            "description": "Where a webhook is.",
            "type": "string",
            "examples": [
              "https://app.example"
            ]
          },
          "event_types": {
            "title": "Event types",
            "description": "What a webhook is told, where that is not everything.",
            "type": "array",
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "account.revoked"
              ]
            ]
          },
          "address": {
            "title": "Address",
            "description": "The IP address that a login came from.",
            "type": "string",
            "examples": [
              "203.0.113.7"
            ]
          }
        },
        "examples": [
          {
            "status": "active",
            "token_version": 1
          }
        ]
      }
    }
  },
  {
    "$id": "ExplainRequest",
    "title": "ExplainRequest",
    "description": "Which flow to explain.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "flow"
    ],
    "properties": {
      "flow": {
        "title": "Flow",
        "description": "A flow that the type of the profile has.",
        "enum": [
          "authorization_code",
          "client_credentials",
          "device_code",
          "refresh",
          "revoke",
          "introspect"
        ],
        "examples": [
          "refresh"
        ]
      },
      "account_fields": {
        "title": "Account fields",
        "description": "What an end user would fill in, where the manifest asks for something.",
        "type": "object",
        "additionalProperties": true,
        "examples": [
          {
            "subdomain": "acme"
          }
        ]
      }
    }
  },
  {
    "$id": "Explanation",
    "title": "Explanation",
    "description": "The exact requests of a flow. Nothing was sent; secrets read `[redacted]`.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "requests"
    ],
    "properties": {
      "requests": {
        "title": "Requests",
        "description": "In their order.",
        "type": "array",
        "items": {
          "title": "ExplainedRequest",
          "description": "One request as it would be sent.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "name",
            "method",
            "url",
            "headers",
            "body",
            "parameters"
          ],
          "properties": {
            "name": {
              "title": "Name",
              "description": "Which request it is; `step:NAME` is one that the manifest adds.",
              "type": "string",
              "examples": [
                "token_request"
              ]
            },
            "method": {
              "title": "Method",
              "description": "The HTTP method.",
              "type": "string",
              "examples": [
                "POST"
              ]
            },
            "url": {
              "title": "URL",
              "description": "With its query.",
              "type": "string",
              "examples": [
                "https://login.example.com/token"
              ]
            },
            "headers": {
              "title": "Headers",
              "description": "Names are lower case.",
              "type": "object",
              "additionalProperties": {
                "type": "string"
              },
              "examples": [
                {
                  "accept": "application/json"
                }
              ]
            },
            "body": {
              "title": "Body",
              "description": "As it is sent; null for none.",
              "type": [
                "string",
                "null"
              ],
              "examples": [
                "grant_type=refresh_token&refresh_token=[redacted]"
              ]
            },
            "client_certificate": {
              "title": "Client certificate",
              "description": "`x5t#S256` of the certificate that is presented, where one is.",
              "type": "string",
              "examples": [
                "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2"
              ]
            },
            "parameters": {
              "title": "Parameters",
              "description": "Each with its place and where its value came from.",
              "type": "array",
              "items": {
                "title": "ExplainedParameter",
                "description": "One parameter.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "name",
                  "in",
                  "value",
                  "origin",
                  "secret"
                ],
                "properties": {
                  "name": {
                    "title": "Name",
                    "description": "As it stands in the request.",
                    "type": "string",
                    "examples": [
                      "code_verifier"
                    ]
                  },
                  "in": {
                    "title": "In",
                    "description": "Where it is sent.",
                    "enum": [
                      "query",
                      "body",
                      "header"
                    ],
                    "examples": [
                      "body"
                    ]
                  },
                  "value": {
                    "title": "Value",
                    "description": "As it is sent; `[redacted]` for a secret.",
                    "type": "string",
                    "examples": [
                      "[redacted]"
                    ]
                  },
                  "origin": {
                    "title": "Origin",
                    "description": "Where the value came from.",
                    "type": "string",
                    "examples": [
                      "generated:pkce.code_verifier"
                    ]
                  },
                  "declared_at": {
                    "title": "Declared at",
                    "description": "Where the manifest mentions it.",
                    "type": "string",
                    "examples": [
                      "connector.yaml:31"
                    ]
                  },
                  "secret": {
                    "title": "Secret",
                    "description": "Whether the value is a secret.",
                    "type": "boolean",
                    "examples": [
                      true
                    ]
                  }
                }
              },
              "examples": [
                []
              ]
            },
            "warnings": {
              "title": "Warnings",
              "description": "What whoever uses the profile should know.",
              "type": "array",
              "items": {
                "type": "string"
              },
              "examples": [
                []
              ]
            }
          }
        },
        "examples": [
          []
        ]
      }
    }
  },
  {
    "$id": "Form",
    "title": "Form",
    "description": "A form to fill in: JSON Schema 2020-12 that draws it and checks it, and hints for drawing in the names of react-jsonschema-form.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "schema",
      "ui_schema"
    ],
    "properties": {
      "schema": {
        "title": "Schema",
        "description": "JSON Schema 2020-12.",
        "type": "object",
        "additionalProperties": true,
        "examples": [
          {
            "type": "object",
            "properties": {}
          }
        ]
      },
      "ui_schema": {
        "title": "UI schema",
        "description": "Order, widgets, placeholders and help.",
        "type": "object",
        "additionalProperties": true,
        "examples": [
          {
            "ui:order": [
              "client_id"
            ]
          }
        ]
      }
    }
  },
  {
    "$id": "NewApiKey",
    "title": "NewApiKey",
    "description": "What a key is made from.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "name",
      "scopes"
    ],
    "properties": {
      "name": {
        "title": "Name",
        "description": "What people call it, at most 100 characters.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100,
        "pattern": "^[^\\p{C}]*$",
        "examples": [
          "ci"
        ]
      },
      "scopes": {
        "title": "Scopes",
        "description": "What it may do.",
        "type": "array",
        "items": {
          "enum": [
            "admin",
            "accounts:link",
            "accounts:read",
            "accounts:token",
            "actions:call"
          ]
        },
        "minItems": 1,
        "uniqueItems": true,
        "examples": [
          [
            "accounts:read"
          ]
        ]
      },
      "audience": {
        "title": "Audience",
        "description": "The only part of the service that the key is for: `mcp`, for agents. Default: all but `mcp`.",
        "enum": [
          "mcp"
        ],
        "examples": [
          "mcp"
        ]
      },
      "owner": {
        "title": "Owner",
        "description": "The only owner that it acts for. Needed with an audience, and not taken without.",
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "^[^\\p{Cc}\\p{Cs}]+$",
        "examples": [
          "tenant-1"
        ]
      },
      "account_id": {
        "title": "Account",
        "description": "Of that owner, the only account that it acts for. Default: any.",
        "type": "string",
        "minLength": 1,
        "maxLength": 64,
        "examples": [
          "7c0e5c1a-5a3e-4f5e-9a31-0f3f0c2b7a11"
        ]
      },
      "expires_in": {
        "title": "Expires in",
        "description": "In how many seconds it ends. Default: never.",
        "type": "integer",
        "minimum": 60,
        "maximum": 315360000,
        "examples": [
          7776000
        ]
      }
    },
    "dependentRequired": {
      "audience": [
        "owner"
      ],
      "owner": [
        "audience"
      ],
      "account_id": [
        "owner"
      ]
    }
  },
  {
    "$id": "NewConnectSession",
    "title": "NewConnectSession",
    "description": "What a connect session is made from.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "owner"
    ],
    "properties": {
      "owner": {
        "title": "ConnectOwner",
        "description": "A tenant, a team or a person of the host.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "title": "ID",
            "description": "As the host knows the owner, at most 500 characters.",
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
            "examples": [
              "acme"
            ],
            "pattern": "^[^\\p{Cc}\\p{Cs}]+$"
          },
          "name": {
            "title": "Name",
            "description": "What people call the owner, at most 200 characters.",
            "type": "string",
            "maxLength": 200,
            "examples": [
              "Acme Inc."
            ],
            "pattern": "^[^\\p{C}]*$"
          }
        },
        "examples": [
          {
            "id": "acme",
            "name": "Acme Inc."
          }
        ]
      },
      "connectors": {
        "title": "Connectors",
        "description": "The keys of the connectors to choose from. Default: all.",
        "type": "array",
        "items": {
          "type": "string"
        },
        "minItems": 1,
        "uniqueItems": true,
        "examples": [
          [
            "example"
          ]
        ]
      },
      "profile_id": {
        "title": "Profile",
        "description": "The connector profile to link with. Default: the connector's default.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "account_id": {
        "title": "Account",
        "description": "The account to link again.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "scopes": {
        "title": "Scopes",
        "description": "The scopes to ask for, of those that the profile allows; for an account, besides those that it has. Needs `profile_id` or `account_id`. Default: all that the profile asks for.",
        "type": "array",
        "items": {
          "type": "string",
          "pattern": "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$",
          "maxLength": 500
        },
        "minItems": 1,
        "maxItems": 200,
        "uniqueItems": true,
        "examples": [
          [
            "contacts.read"
          ]
        ]
      },
      "expires_in": {
        "title": "Expires in",
        "description": "In how many seconds it ends. Default: 1800.",
        "type": "integer",
        "minimum": 60,
        "maximum": 432000,
        "examples": [
          1800
        ]
      },
      "metadata": {
        "title": "Metadata",
        "description": "What the host keeps with the account: a JSON object of at most 4,096 bytes.",
        "type": "object",
        "additionalProperties": true,
        "examples": [
          {
            "plan": "pro"
          }
        ]
      },
      "return_to": {
        "title": "Return to",
        "description": "Where the user is sent afterwards: a URL of one of the host's configured origins.",
        "type": "string",
        "maxLength": 2000,
        "examples": [
          "https://app.example.com/settings"
        ]
      },
      "embedded_only": {
        "title": "Embedded only",
        "description": "Whether only a page of one of the host's configured origins opens it, by `/connect.js`, and no link does: then nobody can send it to somebody else. Default: false.",
        "type": "boolean",
        "examples": [
          true
        ]
      }
    }
  },
  {
    "$id": "NewConnectionAttempt",
    "title": "NewConnectionAttempt",
    "description": "What an attempt to link is begun with.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "connector"
    ],
    "properties": {
      "connector": {
        "title": "Connector",
        "description": "The key of a connector that the session offers.",
        "type": "string",
        "examples": [
          "example"
        ]
      },
      "fields": {
        "title": "Fields",
        "description": "What was filled in, by field name.",
        "type": "object",
        "additionalProperties": true,
        "examples": [
          {
            "subdomain": "acme"
          }
        ]
      },
      "label": {
        "title": "Label",
        "description": "A name for lists. Default: what the provider says.",
        "type": "string",
        "examples": [
          "Sales team"
        ],
        "maxLength": 200,
        "pattern": "^\\P{Cc}*$"
      },
      "display": {
        "title": "Display",
        "description": "Whether the login is in a `window` of its own, which closes itself, or in the `page`. Default: `page`.",
        "enum": [
          "window",
          "page"
        ],
        "examples": [
          "window"
        ]
      }
    }
  },
  {
    "$id": "NewProfile",
    "title": "NewProfile",
    "description": "What a connector profile is made from.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "connector",
      "values"
    ],
    "properties": {
      "connector": {
        "title": "Connector",
        "description": "The key of the connector.",
        "type": "string",
        "examples": [
          "example"
        ]
      },
      "name": {
        "title": "Name",
        "description": "What people call it, at most 200 characters. Default: the connector's name.",
        "type": "string",
        "maxLength": 200,
        "pattern": "^\\P{Cc}+$",
        "examples": [
          "Example (production)"
        ]
      },
      "auth": {
        "title": "Type",
        "description": "The authentication type: a key of the connector's `auth`. May be left out where there is only one.",
        "type": "string",
        "examples": [
          "authorization_code"
        ]
      },
      "values": {
        "title": "Values",
        "description": "By field name, as the connector's form says.",
        "type": "object",
        "additionalProperties": true,
        "examples": [
          {
            "client_id": "app-1"
          }
        ]
      },
      "actions": {
        "title": "Actions",
        "description": "The actions that linked accounts may be used for; null for all.",
        "type": [
          "array",
          "null"
        ],
        "items": {
          "type": "string"
        },
        "uniqueItems": true,
        "examples": [
          [
            "contacts.search"
          ]
        ]
      },
      "is_default": {
        "title": "Default",
        "description": "Whether it is used where no profile is named. The first profile of a connector is, whatever this says.",
        "type": "boolean",
        "examples": [
          true
        ]
      }
    },
    "examples": [
      {
        "connector": "example",
        "auth": "authorization_code",
        "values": {
          "client_id": "app-1",
          "client_secret": "a secret"
        }
      }
    ]
  },
  {
    "$id": "NewWebhook",
    "title": "NewWebhook",
    "description": "What a webhook is made from.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "url"
    ],
    "properties": {
      "url": {
        "title": "URL",
        "description": "An https URL of a public address.",
        "type": "string",
        "pattern": "^[^\\p{C}]*$",
        "maxLength": 2000,
        "examples": [
          "https://app.example.com/hooks/linkwright"
        ]
      },
      "event_types": {
        "title": "Event types",
        "description": "The events to send. Default: all.",
        "type": [
          "array",
          "null"
        ],
        "items": {
          "type": "string"
        },
        "uniqueItems": true,
        "examples": [
          null
        ]
      }
    }
  },
  {
    "$id": "Problem",
    "title": "Problem",
    "description": "Why a request failed (RFC 9457), as `application/problem+json`.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "type",
      "title",
      "status",
      "detail",
      "code",
      "who_must_act"
    ],
    "properties": {
      "type": {
        "title": "Type",
        "description": "A page about this kind of problem, or `about:blank`.",
        "type": "string",
        "examples": [
          "about:blank"
        ]
      },
      "title": {
        "title": "Title",
        "description": "The kind of problem, in a few words.",
        "type": "string",
        "examples": [
          "Bad Request"
        ]
      },
      "status": {
        "title": "Status",
        "description": "The HTTP status.",
        "type": "integer",
        "examples": [
          400
        ]
      },
      "detail": {
        "title": "Detail",
        "description": "What happened, and what to do. Holds no secret.",
        "type": "string",
        "examples": [
          "The connector profile is not valid."
        ]
      },
      "code": {
        "title": "Code",
        "description": "Stable identifier of the failure; see the list of errors.",
        "type": "string",
        "examples": [
          "ERR_PROFILE_INVALID"
        ]
      },
      "who_must_act": {
        "title": "Who must act",
        "description": "Who has to do something before the same request can succeed.",
        "enum": [
          "author",
          "admin",
          "user",
          "provider",
          "host",
          "caller",
          "nobody"
        ],
        "examples": [
          "admin"
        ]
      },
      "pointer": {
        "title": "Pointer",
        "description": "JSON Pointer (RFC 6901) to the value in the request that is wrong, where it is one.",
        "type": "string",
        "examples": [
          "/values/client_id"
        ]
      },
      "issues": {
        "title": "Issues",
        "description": "Everything that is wrong with the request, where it is more than one sentence.",
        "type": "array",
        "items": {
          "title": "ProblemIssue",
          "description": "One thing that is wrong.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "pointer",
            "code",
            "message"
          ],
          "properties": {
            "pointer": {
              "title": "Pointer",
              "description": "JSON Pointer to the value in the request.",
              "type": "string",
              "examples": [
                "/values/client_id"
              ]
            },
            "code": {
              "title": "Code",
              "description": "The kind of mistake.",
              "type": "string",
              "examples": [
                "missing_field"
              ]
            },
            "message": {
              "title": "Message",
              "description": "What is wrong with the value.",
              "type": "string",
              "examples": [
                "\"client_id\" is missing"
              ]
            },
            "hint": {
              "title": "Hint",
              "description": "How to mend it, where that is known.",
              "type": "string",
              "examples": [
                "A client ID has no spaces."
              ]
            }
          }
        },
        "examples": [
          [
            {
              "pointer": "/values/client_id",
              "code": "missing_field",
              "message": "\"client_id\" is missing"
            }
          ]
        ]
      },
      "retry_after": {
        "title": "Retry after",
        "description": "In how many seconds to try again, where that is known.",
        "type": "number",
        "examples": [
          30
        ]
      },
      "account_id": {
        "title": "Account",
        "description": "The account that the failure is about, where it is one.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "missing": {
        "title": "Missing",
        "description": "What is missing: scopes, for `ERR_SCOPE_MISSING`.",
        "type": "array",
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "contacts.read"
          ]
        ]
      },
      "provider": {
        "title": "ProviderProblem",
        "description": "An error of the API.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "status"
        ],
        "properties": {
          "status": {
            "title": "Status",
            "description": "The HTTP status of the API.",
            "type": "integer",
            "examples": [
              403
            ]
          },
          "code": {
            "title": "Code",
            "description": "The API's own error code.",
            "type": "string",
            "examples": [
              "ZI0004"
            ]
          },
          "message": {
            "title": "Message",
            "description": "The API's own text, cut and quoted.",
            "type": "string",
            "examples": [
              "\"Not entitled\""
            ]
          },
          "request_id": {
            "title": "Request ID",
            "description": "What to tell the provider's support.",
            "type": "string",
            "examples": [
              "a1b2c3"
            ]
          }
        },
        "examples": [
          {
            "status": 403,
            "code": "E4"
          }
        ]
      }
    },
    "examples": [
      {
        "type": "about:blank",
        "title": "Not Found",
        "status": 404,
        "detail": "There is no account \"a\".",
        "code": "ERR_ACCOUNT_NOT_FOUND",
        "who_must_act": "caller"
      }
    ]
  },
  {
    "$id": "ProfileChange",
    "title": "ProfileChange",
    "description": "What is to change in a connector profile. What is not given stays.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "version"
    ],
    "properties": {
      "version": {
        "title": "Version",
        "description": "The version that was read; with another one nothing is changed.",
        "type": "integer",
        "minimum": 1,
        "examples": [
          1
        ]
      },
      "name": {
        "title": "Name",
        "description": "What people call it, at most 200 characters.",
        "type": "string",
        "maxLength": 200,
        "pattern": "^\\P{Cc}+$",
        "examples": [
          "Example (production)"
        ]
      },
      "values": {
        "title": "Values",
        "description": "The values to change, by field name. A secret that comes back as the dots it was shown as stays.",
        "type": "object",
        "additionalProperties": true,
        "examples": [
          {
            "client_id": "app-2"
          }
        ]
      },
      "actions": {
        "title": "Actions",
        "description": "The actions that linked accounts may be used for; null for all.",
        "type": [
          "array",
          "null"
        ],
        "items": {
          "type": "string"
        },
        "uniqueItems": true,
        "examples": [
          [
            "contacts.search"
          ]
        ]
      },
      "is_default": {
        "title": "Default",
        "description": "True makes it the default of its connector, in place of another one.",
        "type": "boolean",
        "examples": [
          true
        ]
      },
      "status": {
        "title": "Status",
        "description": "`paused` stops it, `active` lets it go on.",
        "enum": [
          "active",
          "paused"
        ],
        "examples": [
          "paused"
        ]
      }
    },
    "examples": [
      {
        "version": 1,
        "name": "Example (EU)"
      }
    ]
  },
  {
    "$id": "Profile",
    "title": "Profile",
    "description": "A connector profile: what an admin filled in for a connector.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id",
      "connector",
      "name",
      "auth",
      "values",
      "status",
      "status_reason",
      "who_must_act",
      "advice",
      "is_default",
      "actions",
      "accounts_count",
      "redirect_uri",
      "warnings",
      "version",
      "created_at",
      "updated_at"
    ],
    "properties": {
      "id": {
        "title": "ID",
        "description": "Names it.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "connector": {
        "title": "Connector",
        "description": "The key of the connector.",
        "type": "string",
        "examples": [
          "example"
        ]
      },
      "name": {
        "title": "Name",
        "description": "What people call it.",
        "type": "string",
        "examples": [
          "Example (production)"
        ]
      },
      "auth": {
        "title": "Type",
        "description": "The authentication type: a key of the connector's `auth`.",
        "type": "string",
        "examples": [
          "authorization_code"
        ]
      },
      "values": {
        "title": "Values",
        "description": "What was filled in, by field name. A secret shows as dots, and its last characters where it is long enough to spare them.",
        "type": "object",
        "additionalProperties": true,
        "examples": [
          {
            "client_id": "app-1",
            "client_secret": "••••••••k9Qe"
          }
        ]
      },
      "status": {
        "title": "Status",
        "description": "Nothing is linked or refreshed with a paused profile.",
        "enum": [
          "active",
          "paused"
        ],
        "examples": [
          "active"
        ]
      },
      "status_reason": {
        "title": "Status reason",
        "description": "Why it is paused: the provider's error code, or `paused` where an admin did it.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          null
        ]
      },
      "who_must_act": {
        "title": "Who must act",
        "description": "`admin` while it is paused; else null.",
        "enum": [
          "author",
          "admin",
          "user",
          "provider",
          "host",
          "caller",
          "nobody",
          null
        ],
        "examples": [
          null
        ]
      },
      "advice": {
        "title": "Advice",
        "description": "What to do now, in a sentence; null while there is nothing to do.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          null
        ]
      },
      "is_default": {
        "title": "Default",
        "description": "Whether it is used for its connector where none is named. One at most for each connector.",
        "type": "boolean",
        "examples": [
          true
        ]
      },
      "actions": {
        "title": "Actions",
        "description": "The actions that linked accounts may be used for; null for all.",
        "type": [
          "array",
          "null"
        ],
        "items": {
          "type": "string"
        },
        "examples": [
          null
        ]
      },
      "accounts_count": {
        "title": "Accounts",
        "description": "How many accounts are linked with it. Beyond a thousand the number may be half a minute old.",
        "type": "integer",
        "examples": [
          12
        ]
      },
      "redirect_uri": {
        "title": "Redirect URI",
        "description": "To be registered at the provider, character by character.",
        "type": "string",
        "examples": [
          "https://links.example.com/connect/oauth2/example/callback"
        ]
      },
      "warnings": {
        "title": "Warnings",
        "description": "What whoever uses it should know.",
        "type": "array",
        "items": {
          "type": "string"
        },
        "examples": [
          []
        ]
      },
      "version": {
        "title": "Version",
        "description": "Raised by one at every change; a change names the one that it was made from.",
        "type": "integer",
        "examples": [
          1
        ]
      },
      "created_at": {
        "title": "Created",
        "description": "When it was made.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ]
      },
      "updated_at": {
        "title": "Updated",
        "description": "When it was last changed.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ]
      }
    }
  },
  {
    "$id": "ScopeTable",
    "title": "ScopeTable",
    "description": "Where each scope stands: asked for by the profile, needed by its actions, granted to its accounts, registered at the provider.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "rows",
      "accounts",
      "unknown_accounts"
    ],
    "properties": {
      "rows": {
        "title": "Rows",
        "description": "One for each scope that any of the four knows, in the manifest's order.",
        "type": "array",
        "items": {
          "title": "ScopeRow",
          "description": "One scope.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "scope",
            "title",
            "category",
            "in_profile",
            "needed_by",
            "granted_accounts",
            "registered"
          ],
          "properties": {
            "scope": {
              "title": "Scope",
              "description": "As it stands in requests.",
              "type": "string",
              "examples": [
                "contacts.read"
              ]
            },
            "title": {
              "title": "Title",
              "description": "What people read; the scope itself where the manifest does not know it.",
              "type": "string",
              "examples": [
                "Contacts"
              ]
            },
            "category": {
              "title": "Category",
              "description": "What it is grouped under; null for none.",
              "type": [
                "string",
                "null"
              ],
              "examples": [
                "Data"
              ]
            },
            "in_profile": {
              "title": "In profile",
              "description": "Whether the profile asks for it. A profile that names no scope asks for none: the provider decides.",
              "type": "boolean",
              "examples": [
                true
              ]
            },
            "needed_by": {
              "title": "Needed by",
              "description": "The enabled actions that need it, or that it is one of several enough for.",
              "type": "array",
              "items": {
                "type": "string"
              },
              "examples": [
                [
                  "contacts.search"
                ]
              ]
            },
            "granted_accounts": {
              "title": "Granted accounts",
              "description": "How many accounts were granted it.",
              "type": "integer",
              "examples": [
                3
              ]
            },
            "registered": {
              "title": "Registered",
              "description": "Whether the app has it at the provider; null where that is not known.",
              "type": [
                "boolean",
                "null"
              ],
              "examples": [
                null
              ]
            }
          }
        },
        "examples": [
          []
        ]
      },
      "accounts": {
        "title": "Accounts",
        "description": "How many accounts there are.",
        "type": "integer",
        "examples": [
          3
        ]
      },
      "unknown_accounts": {
        "title": "Unknown accounts",
        "description": "How many of them have scopes that nobody told.",
        "type": "integer",
        "examples": [
          0
        ]
      }
    }
  },
  {
    "$id": "Session",
    "title": "Session",
    "description": "A session of the admin console.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "csrf_token",
      "expires_at"
    ],
    "properties": {
      "csrf_token": {
        "title": "CSRF token",
        "description": "To be sent as `x-csrf-token` with every request that is no GET.",
        "type": "string",
        "examples": [
          "q1w2e3r4"
        ]
      },
      "expires_at": {
        "title": "Expires",
        "description": "When the session ends.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ]
      }
    }
  },
  {
    "$id": "StartedConnectionAttempt",
    "title": "StartedConnectionAttempt",
    "description": "An attempt that has begun, and what is to be done next. One that nobody logs in for has its outcome already.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "attempt"
    ],
    "properties": {
      "attempt": {
        "$ref": "ConnectionAttempt#"
      },
      "url": {
        "title": "URL",
        "description": "Where to log in.",
        "type": "string",
        "examples": [
          "https://login.example.com/authorize?…"
        ]
      },
      "device": {
        "title": "DeviceLogin",
        "description": "A login on another device.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "user_code",
          "verification_uri",
          "retry_after"
        ],
        "properties": {
          "id": {
            "title": "ID",
            "description": "A secret: asks whether it was approved.",
            "type": "string",
            "examples": [
              "…"
            ]
          },
          "user_code": {
            "title": "User code",
            "description": "What to type there.",
            "type": "string",
            "examples": [
              "WDJB-MJHT"
            ]
          },
          "verification_uri": {
            "title": "Verification URI",
            "description": "Where to type it.",
            "type": "string",
            "examples": [
              "https://example.com/device"
            ]
          },
          "verification_uri_complete": {
            "title": "Complete verification URI",
            "description": "The same with the code in it.",
            "type": "string",
            "examples": [
              "https://example.com/device?user_code=WDJB-MJHT"
            ]
          },
          "retry_after": {
            "title": "Retry after",
            "description": "When to ask for the first time, in seconds.",
            "type": "integer",
            "examples": [
              5
            ]
          }
        },
        "examples": [
          {
            "id": "…",
            "user_code": "WDJB-MJHT",
            "verification_uri": "https://example.com/device",
            "retry_after": 5
          }
        ]
      }
    }
  },
  {
    "$id": "TestReport",
    "title": "TestReport",
    "description": "What was tried to see whether a profile or an account works.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "ok",
      "checks"
    ],
    "properties": {
      "ok": {
        "title": "OK",
        "description": "Whether nothing failed.",
        "type": "boolean",
        "examples": [
          true
        ]
      },
      "checks": {
        "title": "Checks",
        "description": "What was tried, one by one.",
        "type": "array",
        "items": {
          "title": "TestCheck",
          "description": "One thing that was tried.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "name",
            "title",
            "ok",
            "detail"
          ],
          "properties": {
            "name": {
              "title": "Name",
              "description": "What was tried.",
              "type": "string",
              "examples": [
                "token_endpoint"
              ]
            },
            "title": {
              "title": "Title",
              "description": "The same for people.",
              "type": "string",
              "examples": [
                "Token endpoint"
              ]
            },
            "ok": {
              "title": "OK",
              "description": "Whether it works; null where that cannot be known without a login.",
              "type": [
                "boolean",
                "null"
              ],
              "examples": [
                true
              ]
            },
            "detail": {
              "title": "Detail",
              "description": "What was seen, in a sentence.",
              "type": "string",
              "examples": [
                "It answers."
              ]
            },
            "code": {
              "title": "Code",
              "description": "The error code, where it failed with one.",
              "type": "string",
              "examples": [
                "ERR_NOT_SENT"
              ]
            },
            "who_must_act": {
              "title": "Who must act",
              "description": "Who can mend it, where it failed.",
              "enum": [
                "author",
                "admin",
                "user",
                "provider",
                "host",
                "caller",
                "nobody"
              ],
              "examples": [
                "admin"
              ]
            }
          }
        },
        "examples": [
          [
            {
              "name": "token_endpoint",
              "title": "Token endpoint",
              "ok": true,
              "detail": "It answers."
            }
          ]
        ]
      }
    }
  },
  {
    "$id": "Unlinked",
    "title": "Unlinked",
    "description": "What became of an account that was unlinked.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id",
      "revocation"
    ],
    "properties": {
      "id": {
        "title": "ID",
        "description": "The account.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "revocation": {
        "title": "Revocation",
        "description": "`revoked`: the provider was told. `pending`: it is asked again in the background. `unsupported`: it has no way to be told.",
        "enum": [
          "revoked",
          "unsupported",
          "pending"
        ],
        "examples": [
          "revoked"
        ]
      },
      "code": {
        "title": "Code",
        "description": "Why the provider was not told yet, as an error code.",
        "type": "string",
        "examples": [
          "ERR_NOT_SENT"
        ]
      }
    }
  },
  {
    "$id": "WebhookChange",
    "title": "WebhookChange",
    "description": "What is to change in a webhook. What is not given stays.",
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
      "url": {
        "title": "URL",
        "description": "An https URL of a public address.",
        "type": "string",
        "pattern": "^[^\\p{C}]*$",
        "maxLength": 2000,
        "examples": [
          "https://app.example.com/hooks/linkwright"
        ]
      },
      "event_types": {
        "title": "Event types",
        "description": "The events to send; null for all.",
        "type": [
          "array",
          "null"
        ],
        "items": {
          "type": "string"
        },
        "uniqueItems": true,
        "examples": [
          null
        ]
      },
      "status": {
        "title": "Status",
        "description": "Whether events are sent.",
        "enum": [
          "active",
          "paused"
        ],
        "examples": [
          "paused"
        ]
      }
    },
    "minProperties": 1,
    "examples": [
      {
        "status": "paused"
      }
    ]
  },
  {
    "$id": "WebhookDelivery",
    "title": "WebhookDelivery",
    "description": "One event on its way to one webhook.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id",
      "webhook_id",
      "event_id",
      "event_type",
      "status",
      "attempts",
      "last_status",
      "last_error",
      "next_try_at",
      "created_at",
      "delivered_at"
    ],
    "properties": {
      "id": {
        "title": "ID",
        "description": "Names it.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "webhook_id": {
        "title": "Webhook",
        "description": "Where it is sent.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "event_id": {
        "title": "Event",
        "description": "What is sent.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "event_type": {
        "title": "Event type",
        "description": "What happened.",
        "type": "string",
        "examples": [
          "account.linked"
        ]
      },
      "status": {
        "title": "Status",
        "description": "Where it stands.",
        "enum": [
          "pending",
          "delivered",
          "failed"
        ],
        "examples": [
          "delivered"
        ]
      },
      "attempts": {
        "title": "Attempts",
        "description": "How often it was sent.",
        "type": "integer",
        "examples": [
          1
        ]
      },
      "last_status": {
        "title": "Last status",
        "description": "The HTTP status of the last answer; null where there was none.",
        "type": [
          "integer",
          "null"
        ],
        "examples": [
          200
        ]
      },
      "last_error": {
        "title": "Last error",
        "description": "Why the last attempt failed, as an error code.",
        "type": [
          "string",
          "null"
        ],
        "examples": [
          null
        ]
      },
      "next_try_at": {
        "title": "Next try",
        "description": "When it is sent again; null where it is not.",
        "type": [
          "string",
          "null"
        ],
        "format": "date-time",
        "examples": [
          null
        ]
      },
      "created_at": {
        "title": "Created",
        "description": "When the event happened.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ]
      },
      "delivered_at": {
        "title": "Delivered",
        "description": "When it was taken; null until then.",
        "type": [
          "string",
          "null"
        ],
        "format": "date-time",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ]
      }
    }
  },
  {
    "$id": "Webhook",
    "title": "Webhook",
    "description": "Where events are sent, signed by the rules of Standard Webhooks.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id",
      "url",
      "event_types",
      "status",
      "created_at"
    ],
    "properties": {
      "id": {
        "title": "ID",
        "description": "Names it.",
        "type": "string",
        "examples": [
          "3f0c9d0e-6f0b-4a5e-9a53-0d7f8a1a2b3c"
        ]
      },
      "url": {
        "title": "URL",
        "description": "Where events are sent.",
        "type": "string",
        "examples": [
          "https://app.example.com/hooks/linkwright"
        ]
      },
      "event_types": {
        "title": "Event types",
        "description": "The events that are sent; null for all.",
        "type": [
          "array",
          "null"
        ],
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "account.reauthorization_required"
          ]
        ]
      },
      "status": {
        "title": "Status",
        "description": "Whether events are sent.",
        "enum": [
          "active",
          "paused"
        ],
        "examples": [
          "active"
        ]
      },
      "created_at": {
        "title": "Created",
        "description": "When it was made.",
        "type": "string",
        "format": "date-time",
        "examples": [
          "2026-11-22T09:31:29.000Z"
        ]
      }
    }
  }
]
