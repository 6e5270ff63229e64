/* Generated from schemas/ by `npm run generate`. Do not edit. */
// @ts-nocheck: written by Ajv.
import { createRequire } from 'node:module'
import type { ValidateFunction } from 'ajv'
import { formats } from '../manifest/formats.ts'

const require = createRequire(import.meta.url)


const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"connector.schema.json","type":"object","additionalProperties":false,"required":["manifest","key","name","version","authorization_server","auth","profile"],"properties":{"manifest":{"type":"integer","const":1},"extends":{"type":"string","minLength":1},"include":{"type":"array","items":{"type":"string","minLength":1}},"key":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"name":{"type":"string","minLength":1,"maxLength":100},"version":{"type":"string","pattern":"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$"},"description":{"type":"string"},"documentation_url":{"type":"string","format":"https-url"},"categories":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"authorization_server":{"$ref":"authorization-server.schema.json"},"scopes":{"type":"array","items":{"$ref":"#/$defs/scope"}},"auth":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z][a-z0-9_]{0,62}$"},"additionalProperties":{"$ref":"auth.schema.json"}},"profile":{"type":"object","additionalProperties":false,"required":["fields"],"properties":{"fields":{"type":"array","items":{"$ref":"field.schema.json"}}}},"account":{"type":"object","additionalProperties":false,"required":["fields"],"properties":{"fields":{"type":"array","items":{"$ref":"field.schema.json"}}}},"prerequisites":{"type":"array","items":{"$ref":"guide.schema.json#/$defs/prerequisite"}},"guide":{"type":"array","items":{"$ref":"guide.schema.json"}},"api":{"$ref":"api.schema.json"},"actions":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"},"additionalProperties":{"$ref":"action.schema.json"}}},"$defs":{"scope":{"type":"object","additionalProperties":false,"required":["scope","title"],"properties":{"scope":{"type":"string","pattern":"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},"title":{"type":"string","minLength":1},"category":{"type":"string"},"description":{"type":"string"},"default":{"type":"boolean","default":false}}}}};
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"authorization-server.schema.json","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"type":"string","format":"https-url-template"},"authorization_endpoint":{"type":"string","format":"https-url-template"},"token_endpoint":{"type":"string","format":"https-url-template"},"revocation_endpoint":{"type":"string","format":"https-url-template"},"mtls_endpoint_aliases":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"token_endpoint":{"type":"string","format":"https-url-template"},"revocation_endpoint":{"type":"string","format":"https-url-template"}}},"jwks_uri":{"type":"string","format":"https-url-template"},"authorization_response_iss_parameter_supported":{"type":"boolean"}}};
const schema33 = {"type":"object","additionalProperties":false,"required":["scope","title"],"properties":{"scope":{"type":"string","pattern":"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},"title":{"type":"string","minLength":1},"category":{"type":"string"},"description":{"type":"string"},"default":{"type":"boolean","default":false}}};
const schema53 = {"type":"object","additionalProperties":false,"required":["title","description"],"properties":{"title":{"type":"string","minLength":1},"description":{"type":"string"},"from":{"enum":["admin","provider"]},"documentation_url":{"type":"string","format":"https-url"},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}}};
const schema52 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"guide.schema.json","type":"object","additionalProperties":false,"required":["title","content"],"properties":{"title":{"type":"string","minLength":1},"content":{"type":"string"},"link":{"type":"string","format":"https-url"},"scopes":{"type":"array","items":{"type":"string"},"uniqueItems":true},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}},"$defs":{"prerequisite":{"type":"object","additionalProperties":false,"required":["title","description"],"properties":{"title":{"type":"string","minLength":1},"description":{"type":"string"},"from":{"enum":["admin","provider"]},"documentation_url":{"type":"string","format":"https-url"},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u");
const pattern5 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$", "u");
const pattern6 = new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$", "u");
const pattern7 = new RegExp("^[a-z][a-z0-9_]{0,62}$", "u");
const pattern19 = new RegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$", "u");
const formats0 = formats["https-url"];
const formats2 = formats["https-url-template"];
const schema34 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"auth.schema.json","type":"object","additionalProperties":false,"required":["title","grant_type"],"properties":{"title":{"type":"string","minLength":1},"description":{"type":"string"},"grant_type":{"enum":["authorization_code","client_credentials"]},"pkce":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"code_challenge_method":{"const":"S256"},"unsupported":{"type":"string","minLength":10}}},"scope_separator":{"enum":[" ",",","+",";"],"default":" "},"tls_client_certificate_bound_access_tokens":{"type":"boolean","default":false},"authorization_request":{"$ref":"request.schema.json"},"authorization_response":{"type":"object","additionalProperties":false,"properties":{"code":{"type":"string","minLength":1,"default":"code"},"state":{"type":"string","minLength":1,"default":"state"},"capture":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","parameter","pattern"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,62}$"},"parameter":{"type":"string","minLength":1},"pattern":{"type":"string","format":"regex"}}}}}},"token_request":{"$ref":"request.schema.json"},"refresh_request":{"$ref":"request.schema.json"},"revocation_request":{"$ref":"request.schema.json"},"token_response":{"type":"object","additionalProperties":false,"properties":{"parameters":{"type":"object","additionalProperties":false,"properties":{"access_token":{"$ref":"#/$defs/pointer"},"token_type":{"$ref":"#/$defs/pointer"},"expires_in":{"$ref":"#/$defs/pointer"},"refresh_token":{"$ref":"#/$defs/pointer"},"scope":{"$ref":"#/$defs/pointer"},"error":{"$ref":"#/$defs/pointer"}}},"format":{"enum":["json","form"],"default":"json"},"success":{"type":"object","additionalProperties":false,"required":["pointer","equals"],"properties":{"pointer":{"$ref":"#/$defs/pointer"},"equals":{"type":["string","number","boolean"]}}},"success_status":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"integer","minimum":200,"maximum":299},"default":[200]},"error_codes":{"type":"object","minProperties":1,"additionalProperties":{"enum":["invalid_request","invalid_client","invalid_grant","unauthorized_client","unsupported_grant_type","invalid_scope"]}},"expires":{"$ref":"capture.schema.json#/$defs/expires"},"refresh_token_expires":{"$ref":"capture.schema.json#/$defs/expires"},"scope_separator":{"enum":[" ",",","+",";"]},"ignore_content_type":{"const":true},"capture":{"type":"array","items":{"$ref":"capture.schema.json"}},"assume_token_type":{"const":"bearer"},"default_expires_in":{"type":"integer","minimum":1,"maximum":31536000}}},"steps":{"type":"array","items":{"$ref":"step.schema.json"}},"refresh":{"type":"object","additionalProperties":false,"properties":{"rotation":{"enum":["always","optional","none"],"default":"always"},"reuse_grace":{"type":"integer","minimum":0,"maximum":86400,"default":0},"reuse_revokes_family":{"type":"boolean","default":true},"successor":{"enum":["same","new","latest_only"],"default":"latest_only"},"old_access_token":{"enum":["valid","until_grace","revoked"],"default":"revoked"},"idle_lifetime":{"type":"integer","minimum":60,"maximum":315360000},"max_lifetime":{"type":"integer","minimum":60,"maximum":315360000},"max_rate":{"type":"number","exclusiveMinimum":0,"maximum":10000}}}},"$defs":{"pointer":{"type":"string","format":"json-pointer"}}};
const schema37 = {"type":"string","format":"json-pointer"};
const schema45 = {"type":"object","additionalProperties":false,"required":["pointer","unit"],"properties":{"pointer":{"type":"string","format":"json-pointer"},"unit":{"enum":["seconds","milliseconds","unix_seconds","unix_milliseconds","date_time"]}}};
const schema35 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"request.schema.json","type":"object","additionalProperties":false,"properties":{"url":{"type":"string","format":"https-url-template"},"fragment":{"type":"string","pattern":"^!?/[A-Za-z0-9/._~-]*$","maxLength":200},"method":{"enum":["POST","GET"],"default":"POST"},"secrets_in_url":{"type":"string","minLength":10},"body_format":{"enum":["form","json"],"default":"form"},"token_endpoint_auth_method":{"enum":["client_secret_basic","client_secret_post","client_secret_jwt","private_key_jwt","tls_client_auth","self_signed_tls_client_auth","none"],"default":"client_secret_basic"},"basic_encoding":{"enum":["form","raw"],"default":"form"},"token_endpoint_auth_signing_alg":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA","Ed25519"]},"client_assertion":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"aud":{"enum":["issuer","endpoint"],"default":"issuer"},"expires_in":{"type":"integer","minimum":10,"maximum":300,"default":60},"claims":{"type":"object","additionalProperties":{"type":"string"}}}},"parameters":{"type":"array","items":{"$ref":"#/$defs/parameter"}},"omit":{"type":"array","items":{"type":"string"},"uniqueItems":true}},"$defs":{"parameter":{"type":"object","additionalProperties":false,"required":["name","in"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"in":{"enum":["query","body","header"]},"value":{"type":["string","number","boolean"]},"encoding":{"enum":["form","percent","raw"],"default":"form"},"replaces":{"type":"string"},"required":{"type":"boolean","default":false},"title":{"type":"string"},"description":{"type":"string"}}}}};
const schema36 = {"type":"object","additionalProperties":false,"required":["name","in"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"in":{"enum":["query","body","header"]},"value":{"type":["string","number","boolean"]},"encoding":{"enum":["form","percent","raw"],"default":"form"},"replaces":{"type":"string"},"required":{"type":"boolean","default":false},"title":{"type":"string"},"description":{"type":"string"}}};
const pattern8 = new RegExp("^!?/[A-Za-z0-9/._~-]*$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!(formats2(data0))){
const err1 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema35.properties.url,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.url.type,parentSchema:schema35.properties.url,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fragment !== undefined){
let data1 = data.fragment;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err3 = {instancePath:instancePath+"/fragment",schemaPath:"#/properties/fragment/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema35.properties.fragment,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern8.test(data1)){
const err4 = {instancePath:instancePath+"/fragment",schemaPath:"#/properties/fragment/pattern",keyword:"pattern",params:{pattern: "^!?/[A-Za-z0-9/._~-]*$"},message:"must match pattern \""+"^!?/[A-Za-z0-9/._~-]*$"+"\"",schema:"^!?/[A-Za-z0-9/._~-]*$",parentSchema:schema35.properties.fragment,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/fragment",schemaPath:"#/properties/fragment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.fragment.type,parentSchema:schema35.properties.fragment,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.method !== undefined){
let data2 = data.method;
if(!((data2 === "POST") || (data2 === "GET"))){
const err6 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema35.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.method.enum,parentSchema:schema35.properties.method,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.secrets_in_url !== undefined){
let data3 = data.secrets_in_url;
if(typeof data3 === "string"){
if(func2(data3) < 10){
const err7 = {instancePath:instancePath+"/secrets_in_url",schemaPath:"#/properties/secrets_in_url/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters",schema:10,parentSchema:schema35.properties.secrets_in_url,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/secrets_in_url",schemaPath:"#/properties/secrets_in_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.secrets_in_url.type,parentSchema:schema35.properties.secrets_in_url,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.body_format !== undefined){
let data4 = data.body_format;
if(!((data4 === "form") || (data4 === "json"))){
const err9 = {instancePath:instancePath+"/body_format",schemaPath:"#/properties/body_format/enum",keyword:"enum",params:{allowedValues: schema35.properties.body_format.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.body_format.enum,parentSchema:schema35.properties.body_format,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.token_endpoint_auth_method !== undefined){
let data5 = data.token_endpoint_auth_method;
if(!(((((((data5 === "client_secret_basic") || (data5 === "client_secret_post")) || (data5 === "client_secret_jwt")) || (data5 === "private_key_jwt")) || (data5 === "tls_client_auth")) || (data5 === "self_signed_tls_client_auth")) || (data5 === "none"))){
const err10 = {instancePath:instancePath+"/token_endpoint_auth_method",schemaPath:"#/properties/token_endpoint_auth_method/enum",keyword:"enum",params:{allowedValues: schema35.properties.token_endpoint_auth_method.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.token_endpoint_auth_method.enum,parentSchema:schema35.properties.token_endpoint_auth_method,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.basic_encoding !== undefined){
let data6 = data.basic_encoding;
if(!((data6 === "form") || (data6 === "raw"))){
const err11 = {instancePath:instancePath+"/basic_encoding",schemaPath:"#/properties/basic_encoding/enum",keyword:"enum",params:{allowedValues: schema35.properties.basic_encoding.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.basic_encoding.enum,parentSchema:schema35.properties.basic_encoding,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.token_endpoint_auth_signing_alg !== undefined){
let data7 = data.token_endpoint_auth_signing_alg;
if(!(((((((((((data7 === "RS256") || (data7 === "RS384")) || (data7 === "RS512")) || (data7 === "PS256")) || (data7 === "PS384")) || (data7 === "PS512")) || (data7 === "ES256")) || (data7 === "ES384")) || (data7 === "ES512")) || (data7 === "EdDSA")) || (data7 === "Ed25519"))){
const err12 = {instancePath:instancePath+"/token_endpoint_auth_signing_alg",schemaPath:"#/properties/token_endpoint_auth_signing_alg/enum",keyword:"enum",params:{allowedValues: schema35.properties.token_endpoint_auth_signing_alg.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.token_endpoint_auth_signing_alg.enum,parentSchema:schema35.properties.token_endpoint_auth_signing_alg,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.client_assertion !== undefined){
let data8 = data.client_assertion;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
const err13 = {instancePath:instancePath+"/client_assertion",schemaPath:"#/properties/client_assertion/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema35.properties.client_assertion,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data8){
if(!(((key1 === "aud") || (key1 === "expires_in")) || (key1 === "claims"))){
const err14 = {instancePath:instancePath+"/client_assertion",schemaPath:"#/properties/client_assertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema35.properties.client_assertion,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8.aud !== undefined){
let data9 = data8.aud;
if(!((data9 === "issuer") || (data9 === "endpoint"))){
const err15 = {instancePath:instancePath+"/client_assertion/aud",schemaPath:"#/properties/client_assertion/properties/aud/enum",keyword:"enum",params:{allowedValues: schema35.properties.client_assertion.properties.aud.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.client_assertion.properties.aud.enum,parentSchema:schema35.properties.client_assertion.properties.aud,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.expires_in !== undefined){
let data10 = data8.expires_in;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err16 = {instancePath:instancePath+"/client_assertion/expires_in",schemaPath:"#/properties/client_assertion/properties/expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.properties.client_assertion.properties.expires_in.type,parentSchema:schema35.properties.client_assertion.properties.expires_in,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 300 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/client_assertion/expires_in",schemaPath:"#/properties/client_assertion/properties/expires_in/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300",schema:300,parentSchema:schema35.properties.client_assertion.properties.expires_in,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data10 < 10 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/client_assertion/expires_in",schemaPath:"#/properties/client_assertion/properties/expires_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema35.properties.client_assertion.properties.expires_in,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data8.claims !== undefined){
let data11 = data8.claims;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
let data12 = data11[key2];
if(typeof data12 !== "string"){
const err19 = {instancePath:instancePath+"/client_assertion/claims/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client_assertion/properties/claims/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.client_assertion.properties.claims.additionalProperties.type,parentSchema:schema35.properties.client_assertion.properties.claims.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/client_assertion/claims",schemaPath:"#/properties/client_assertion/properties/claims/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.client_assertion.properties.claims.type,parentSchema:schema35.properties.client_assertion.properties.claims,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/client_assertion",schemaPath:"#/properties/client_assertion/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.client_assertion.type,parentSchema:schema35.properties.client_assertion,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.parameters !== undefined){
let data13 = data.parameters;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.name === undefined){
const err22 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/$defs/parameter/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema36.required,parentSchema:schema36,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data14.in === undefined){
const err23 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/$defs/parameter/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'",schema:schema36.required,parentSchema:schema36,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key3 in data14){
if(!((((((((key3 === "name") || (key3 === "in")) || (key3 === "value")) || (key3 === "encoding")) || (key3 === "replaces")) || (key3 === "required")) || (key3 === "title")) || (key3 === "description"))){
const err24 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/$defs/parameter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data14.name !== undefined){
let data15 = data14.name;
if(typeof data15 === "string"){
if(func2(data15) > 200){
const err25 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/$defs/parameter/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema36.properties.name,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data15) < 1){
const err26 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/$defs/parameter/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.name,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/$defs/parameter/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.name.type,parentSchema:schema36.properties.name,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.in !== undefined){
let data16 = data14.in;
if(!(((data16 === "query") || (data16 === "body")) || (data16 === "header"))){
const err28 = {instancePath:instancePath+"/parameters/" + i0+"/in",schemaPath:"#/$defs/parameter/properties/in/enum",keyword:"enum",params:{allowedValues: schema36.properties.in.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.in.enum,parentSchema:schema36.properties.in,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.value !== undefined){
let data17 = data14.value;
if(((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")){
const err29 = {instancePath:instancePath+"/parameters/" + i0+"/value",schemaPath:"#/$defs/parameter/properties/value/type",keyword:"type",params:{type: schema36.properties.value.type},message:"must be string,number,boolean",schema:schema36.properties.value.type,parentSchema:schema36.properties.value,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.encoding !== undefined){
let data18 = data14.encoding;
if(!(((data18 === "form") || (data18 === "percent")) || (data18 === "raw"))){
const err30 = {instancePath:instancePath+"/parameters/" + i0+"/encoding",schemaPath:"#/$defs/parameter/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema36.properties.encoding.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.encoding.enum,parentSchema:schema36.properties.encoding,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.replaces !== undefined){
let data19 = data14.replaces;
if(typeof data19 !== "string"){
const err31 = {instancePath:instancePath+"/parameters/" + i0+"/replaces",schemaPath:"#/$defs/parameter/properties/replaces/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.replaces.type,parentSchema:schema36.properties.replaces,data:data19};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.required !== undefined){
let data20 = data14.required;
if(typeof data20 !== "boolean"){
const err32 = {instancePath:instancePath+"/parameters/" + i0+"/required",schemaPath:"#/$defs/parameter/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema36.properties.required.type,parentSchema:schema36.properties.required,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data14.title !== undefined){
let data21 = data14.title;
if(typeof data21 !== "string"){
const err33 = {instancePath:instancePath+"/parameters/" + i0+"/title",schemaPath:"#/$defs/parameter/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.title.type,parentSchema:schema36.properties.title,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.description !== undefined){
let data22 = data14.description;
if(typeof data22 !== "string"){
const err34 = {instancePath:instancePath+"/parameters/" + i0+"/description",schemaPath:"#/$defs/parameter/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.description.type,parentSchema:schema36.properties.description,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/$defs/parameter/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.parameters.type,parentSchema:schema35.properties.parameters,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.omit !== undefined){
let data23 = data.omit;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(typeof data24 !== "string"){
const err37 = {instancePath:instancePath+"/omit/" + i1,schemaPath:"#/properties/omit/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.omit.items.type,parentSchema:schema35.properties.omit.items,data:data24};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
let i2 = data23.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data23[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err38 = {instancePath:instancePath+"/omit",schemaPath:"#/properties/omit/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema35.properties.omit,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err39 = {instancePath:instancePath+"/omit",schemaPath:"#/properties/omit/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.omit.type,parentSchema:schema35.properties.omit,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"capture.schema.json","type":"object","additionalProperties":false,"required":["name","pointer"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,62}$"},"pointer":{"type":"string","format":"json-pointer"},"pattern":{"type":"string","format":"regex"},"secret":{"type":"boolean","default":false},"expires":{"$ref":"#/$defs/expires"}},"$defs":{"expires":{"type":"object","additionalProperties":false,"required":["pointer","unit"],"properties":{"pointer":{"type":"string","format":"json-pointer"},"unit":{"enum":["seconds","milliseconds","unix_seconds","unix_milliseconds","date_time"]}}}}};
const formats20 = /^(?:\/(?:[^~/]|~0|~1)*)*$/;
const formats18 = formats.regex;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="capture.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pointer === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "pointer")) || (key0 === "pattern")) || (key0 === "secret")) || (key0 === "expires"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$",parentSchema:schema44.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.name.type,parentSchema:schema44.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.pointer !== undefined){
let data1 = data.pointer;
if(typeof data1 === "string"){
if(!(formats20.test(data1))){
const err5 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema44.properties.pointer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.pointer.type,parentSchema:schema44.properties.pointer,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pattern !== undefined){
let data2 = data.pattern;
if(typeof data2 === "string"){
if(!(formats18(data2))){
const err7 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/format",keyword:"format",params:{format: "regex"},message:"must match format \""+"regex"+"\"",schema:"regex",parentSchema:schema44.properties.pattern,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.pattern.type,parentSchema:schema44.properties.pattern,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.secret !== undefined){
let data3 = data.secret;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema44.properties.secret.type,parentSchema:schema44.properties.secret,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.expires !== undefined){
let data4 = data.expires;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.pointer === undefined){
const err10 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/expires/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema45.required,parentSchema:schema45,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.unit === undefined){
const err11 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/expires/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema45.required,parentSchema:schema45,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "pointer") || (key1 === "unit"))){
const err12 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/expires/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.pointer !== undefined){
let data5 = data4.pointer;
if(typeof data5 === "string"){
if(!(formats20.test(data5))){
const err13 = {instancePath:instancePath+"/expires/pointer",schemaPath:"#/$defs/expires/properties/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema45.properties.pointer,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/expires/pointer",schemaPath:"#/$defs/expires/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.pointer.type,parentSchema:schema45.properties.pointer,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.unit !== undefined){
let data6 = data4.unit;
if(!(((((data6 === "seconds") || (data6 === "milliseconds")) || (data6 === "unix_seconds")) || (data6 === "unix_milliseconds")) || (data6 === "date_time"))){
const err15 = {instancePath:instancePath+"/expires/unit",schemaPath:"#/$defs/expires/properties/unit/enum",keyword:"enum",params:{allowedValues: schema45.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema45.properties.unit.enum,parentSchema:schema45.properties.unit,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/expires/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"step.schema.json","type":"object","additionalProperties":false,"required":["name","when","method","url"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,62}$"},"description":{"type":"string"},"when":{"enum":["after_link","after_token","before_unlink"]},"method":{"enum":["GET","POST","PUT","PATCH","DELETE"]},"url":{"type":"string","format":"https-url-template"},"authorization":{"enum":["bearer","basic","none"],"default":"bearer"},"body_format":{"enum":["form","json"],"default":"form"},"parameters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","in","value"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"in":{"enum":["query","body","header"]},"value":{"type":"string"},"required":{"type":"boolean","default":false}}}},"success":{"type":"object","additionalProperties":false,"minProperties":1,"dependentRequired":{"pointer":["equals"],"equals":["pointer"]},"properties":{"status":{"type":"array","minItems":1,"items":{"type":"integer","minimum":200,"maximum":499},"uniqueItems":true},"pointer":{"type":"string","format":"json-pointer"},"equals":{"type":["string","number","boolean"]}}},"optional":{"type":"boolean","default":false},"grant":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"access_token":{"type":"string","format":"json-pointer"},"refresh_token":{"type":"string","format":"json-pointer"},"scope":{"type":"string","format":"json-pointer"},"expires":{"$ref":"capture.schema.json#/$defs/expires"}}},"capture":{"type":"array","minItems":1,"items":{"$ref":"capture.schema.json"}}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="step.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.when === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.method === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.url === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$",parentSchema:schema48.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.name.type,parentSchema:schema48.properties.name,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.description.type,parentSchema:schema48.properties.description,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.when !== undefined){
let data2 = data.when;
if(!(((data2 === "after_link") || (data2 === "after_token")) || (data2 === "before_unlink"))){
const err8 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/enum",keyword:"enum",params:{allowedValues: schema48.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema48.properties.when.enum,parentSchema:schema48.properties.when,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.method !== undefined){
let data3 = data.method;
if(!(((((data3 === "GET") || (data3 === "POST")) || (data3 === "PUT")) || (data3 === "PATCH")) || (data3 === "DELETE"))){
const err9 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema48.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema48.properties.method.enum,parentSchema:schema48.properties.method,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.url !== undefined){
let data4 = data.url;
if(typeof data4 === "string"){
if(!(formats2(data4))){
const err10 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema48.properties.url,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.url.type,parentSchema:schema48.properties.url,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.authorization !== undefined){
let data5 = data.authorization;
if(!(((data5 === "bearer") || (data5 === "basic")) || (data5 === "none"))){
const err12 = {instancePath:instancePath+"/authorization",schemaPath:"#/properties/authorization/enum",keyword:"enum",params:{allowedValues: schema48.properties.authorization.enum},message:"must be equal to one of the allowed values",schema:schema48.properties.authorization.enum,parentSchema:schema48.properties.authorization,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.body_format !== undefined){
let data6 = data.body_format;
if(!((data6 === "form") || (data6 === "json"))){
const err13 = {instancePath:instancePath+"/body_format",schemaPath:"#/properties/body_format/enum",keyword:"enum",params:{allowedValues: schema48.properties.body_format.enum},message:"must be equal to one of the allowed values",schema:schema48.properties.body_format.enum,parentSchema:schema48.properties.body_format,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.parameters !== undefined){
let data7 = data.parameters;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
const err14 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema48.properties.parameters.items.required,parentSchema:schema48.properties.parameters.items,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8.in === undefined){
const err15 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'",schema:schema48.properties.parameters.items.required,parentSchema:schema48.properties.parameters.items,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8.value === undefined){
const err16 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema48.properties.parameters.items.required,parentSchema:schema48.properties.parameters.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data8){
if(!((((key1 === "name") || (key1 === "in")) || (key1 === "value")) || (key1 === "required"))){
const err17 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema48.properties.parameters.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.name !== undefined){
let data9 = data8.name;
if(typeof data9 === "string"){
if(func2(data9) > 200){
const err18 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/properties/parameters/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema48.properties.parameters.items.properties.name,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data9) < 1){
const err19 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/properties/parameters/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.properties.parameters.items.properties.name,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/properties/parameters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.parameters.items.properties.name.type,parentSchema:schema48.properties.parameters.items.properties.name,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.in !== undefined){
let data10 = data8.in;
if(!(((data10 === "query") || (data10 === "body")) || (data10 === "header"))){
const err21 = {instancePath:instancePath+"/parameters/" + i0+"/in",schemaPath:"#/properties/parameters/items/properties/in/enum",keyword:"enum",params:{allowedValues: schema48.properties.parameters.items.properties.in.enum},message:"must be equal to one of the allowed values",schema:schema48.properties.parameters.items.properties.in.enum,parentSchema:schema48.properties.parameters.items.properties.in,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.value !== undefined){
let data11 = data8.value;
if(typeof data11 !== "string"){
const err22 = {instancePath:instancePath+"/parameters/" + i0+"/value",schemaPath:"#/properties/parameters/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.parameters.items.properties.value.type,parentSchema:schema48.properties.parameters.items.properties.value,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.required !== undefined){
let data12 = data8.required;
if(typeof data12 !== "boolean"){
const err23 = {instancePath:instancePath+"/parameters/" + i0+"/required",schemaPath:"#/properties/parameters/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema48.properties.parameters.items.properties.required.type,parentSchema:schema48.properties.parameters.items.properties.required,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.properties.parameters.items.type,parentSchema:schema48.properties.parameters.items,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.parameters.type,parentSchema:schema48.properties.parameters,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.success !== undefined){
let data13 = data.success;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length < 1){
const err26 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema48.properties.success,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data13){
if(!(((key2 === "status") || (key2 === "pointer")) || (key2 === "equals"))){
const err27 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema48.properties.success,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data13.status !== undefined){
let data14 = data13.status;
if(Array.isArray(data14)){
if(data14.length < 1){
const err28 = {instancePath:instancePath+"/success/status",schemaPath:"#/properties/success/properties/status/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema48.properties.success.properties.status,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err29 = {instancePath:instancePath+"/success/status/" + i1,schemaPath:"#/properties/success/properties/status/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema48.properties.success.properties.status.items.type,parentSchema:schema48.properties.success.properties.status.items,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 499 || isNaN(data15)){
const err30 = {instancePath:instancePath+"/success/status/" + i1,schemaPath:"#/properties/success/properties/status/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 499},message:"must be <= 499",schema:499,parentSchema:schema48.properties.success.properties.status.items,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15 < 200 || isNaN(data15)){
const err31 = {instancePath:instancePath+"/success/status/" + i1,schemaPath:"#/properties/success/properties/status/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200",schema:200,parentSchema:schema48.properties.success.properties.status.items,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
let i2 = data14.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data14[i2];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err32 = {instancePath:instancePath+"/success/status",schemaPath:"#/properties/success/properties/status/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema48.properties.success.properties.status,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err33 = {instancePath:instancePath+"/success/status",schemaPath:"#/properties/success/properties/status/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.success.properties.status.type,parentSchema:schema48.properties.success.properties.status,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.pointer !== undefined){
let data16 = data13.pointer;
if(typeof data16 === "string"){
if(!(formats20.test(data16))){
const err34 = {instancePath:instancePath+"/success/pointer",schemaPath:"#/properties/success/properties/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema48.properties.success.properties.pointer,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/success/pointer",schemaPath:"#/properties/success/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.success.properties.pointer.type,parentSchema:schema48.properties.success.properties.pointer,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.equals !== undefined){
let data17 = data13.equals;
if(((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")){
const err36 = {instancePath:instancePath+"/success/equals",schemaPath:"#/properties/success/properties/equals/type",keyword:"type",params:{type: schema48.properties.success.properties.equals.type},message:"must be string,number,boolean",schema:schema48.properties.success.properties.equals.type,parentSchema:schema48.properties.success.properties.equals,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.pointer !== undefined){
if(data13.equals === undefined){
const err37 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/dependentRequired",keyword:"dependentRequired",params:{property: "pointer",
    missingProperty: "equals",
    depsCount: 1,
    deps: "equals"},message:"must have property equals when property pointer is present",schema:schema48.properties.success.dependentRequired,parentSchema:schema48.properties.success,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.equals !== undefined){
if(data13.pointer === undefined){
const err38 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/dependentRequired",keyword:"dependentRequired",params:{property: "equals",
    missingProperty: "pointer",
    depsCount: 1,
    deps: "pointer"},message:"must have property pointer when property equals is present",schema:schema48.properties.success.dependentRequired,parentSchema:schema48.properties.success,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.properties.success.type,parentSchema:schema48.properties.success,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.optional !== undefined){
let data18 = data.optional;
if(typeof data18 !== "boolean"){
const err40 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema48.properties.optional.type,parentSchema:schema48.properties.optional,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.grant !== undefined){
let data19 = data.grant;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length < 1){
const err41 = {instancePath:instancePath+"/grant",schemaPath:"#/properties/grant/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema48.properties.grant,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key3 in data19){
if(!((((key3 === "access_token") || (key3 === "refresh_token")) || (key3 === "scope")) || (key3 === "expires"))){
const err42 = {instancePath:instancePath+"/grant",schemaPath:"#/properties/grant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema48.properties.grant,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data19.access_token !== undefined){
let data20 = data19.access_token;
if(typeof data20 === "string"){
if(!(formats20.test(data20))){
const err43 = {instancePath:instancePath+"/grant/access_token",schemaPath:"#/properties/grant/properties/access_token/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema48.properties.grant.properties.access_token,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/grant/access_token",schemaPath:"#/properties/grant/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.grant.properties.access_token.type,parentSchema:schema48.properties.grant.properties.access_token,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data19.refresh_token !== undefined){
let data21 = data19.refresh_token;
if(typeof data21 === "string"){
if(!(formats20.test(data21))){
const err45 = {instancePath:instancePath+"/grant/refresh_token",schemaPath:"#/properties/grant/properties/refresh_token/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema48.properties.grant.properties.refresh_token,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/grant/refresh_token",schemaPath:"#/properties/grant/properties/refresh_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.grant.properties.refresh_token.type,parentSchema:schema48.properties.grant.properties.refresh_token,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data19.scope !== undefined){
let data22 = data19.scope;
if(typeof data22 === "string"){
if(!(formats20.test(data22))){
const err47 = {instancePath:instancePath+"/grant/scope",schemaPath:"#/properties/grant/properties/scope/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema48.properties.grant.properties.scope,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/grant/scope",schemaPath:"#/properties/grant/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.grant.properties.scope.type,parentSchema:schema48.properties.grant.properties.scope,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data19.expires !== undefined){
let data23 = data19.expires;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.pointer === undefined){
const err49 = {instancePath:instancePath+"/grant/expires",schemaPath:"capture.schema.json#/$defs/expires/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema45.required,parentSchema:schema45,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data23.unit === undefined){
const err50 = {instancePath:instancePath+"/grant/expires",schemaPath:"capture.schema.json#/$defs/expires/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema45.required,parentSchema:schema45,data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key4 in data23){
if(!((key4 === "pointer") || (key4 === "unit"))){
const err51 = {instancePath:instancePath+"/grant/expires",schemaPath:"capture.schema.json#/$defs/expires/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data23.pointer !== undefined){
let data24 = data23.pointer;
if(typeof data24 === "string"){
if(!(formats20.test(data24))){
const err52 = {instancePath:instancePath+"/grant/expires/pointer",schemaPath:"capture.schema.json#/$defs/expires/properties/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema45.properties.pointer,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/grant/expires/pointer",schemaPath:"capture.schema.json#/$defs/expires/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.pointer.type,parentSchema:schema45.properties.pointer,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data23.unit !== undefined){
let data25 = data23.unit;
if(!(((((data25 === "seconds") || (data25 === "milliseconds")) || (data25 === "unix_seconds")) || (data25 === "unix_milliseconds")) || (data25 === "date_time"))){
const err54 = {instancePath:instancePath+"/grant/expires/unit",schemaPath:"capture.schema.json#/$defs/expires/properties/unit/enum",keyword:"enum",params:{allowedValues: schema45.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema45.properties.unit.enum,parentSchema:schema45.properties.unit,data:data25};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/grant/expires",schemaPath:"capture.schema.json#/$defs/expires/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/grant",schemaPath:"#/properties/grant/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.properties.grant.type,parentSchema:schema48.properties.grant,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.capture !== undefined){
let data26 = data.capture;
if(Array.isArray(data26)){
if(data26.length < 1){
const err57 = {instancePath:instancePath+"/capture",schemaPath:"#/properties/capture/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema48.properties.capture,data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len2 = data26.length;
for(let i3=0; i3<len2; i3++){
if(!(validate27(data26[i3], {instancePath:instancePath+"/capture/" + i3,parentData:data26,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/capture",schemaPath:"#/properties/capture/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.capture.type,parentSchema:schema48.properties.capture,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="auth.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.grant_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grant_type"},message:"must have required property '"+"grant_type"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.title.type,parentSchema:schema34.properties.title,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.description.type,parentSchema:schema34.properties.description,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.grant_type !== undefined){
let data2 = data.grant_type;
if(!((data2 === "authorization_code") || (data2 === "client_credentials"))){
const err6 = {instancePath:instancePath+"/grant_type",schemaPath:"#/properties/grant_type/enum",keyword:"enum",params:{allowedValues: schema34.properties.grant_type.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.grant_type.enum,parentSchema:schema34.properties.grant_type,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pkce !== undefined){
let data3 = data.pkce;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 1){
const err7 = {instancePath:instancePath+"/pkce",schemaPath:"#/properties/pkce/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema34.properties.pkce,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Object.keys(data3).length < 1){
const err8 = {instancePath:instancePath+"/pkce",schemaPath:"#/properties/pkce/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema34.properties.pkce,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "code_challenge_method") || (key1 === "unsupported"))){
const err9 = {instancePath:instancePath+"/pkce",schemaPath:"#/properties/pkce/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.pkce,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.code_challenge_method !== undefined){
let data4 = data3.code_challenge_method;
if("S256" !== data4){
const err10 = {instancePath:instancePath+"/pkce/code_challenge_method",schemaPath:"#/properties/pkce/properties/code_challenge_method/const",keyword:"const",params:{allowedValue: "S256"},message:"must be equal to constant",schema:"S256",parentSchema:schema34.properties.pkce.properties.code_challenge_method,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.unsupported !== undefined){
let data5 = data3.unsupported;
if(typeof data5 === "string"){
if(func2(data5) < 10){
const err11 = {instancePath:instancePath+"/pkce/unsupported",schemaPath:"#/properties/pkce/properties/unsupported/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters",schema:10,parentSchema:schema34.properties.pkce.properties.unsupported,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/pkce/unsupported",schemaPath:"#/properties/pkce/properties/unsupported/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.pkce.properties.unsupported.type,parentSchema:schema34.properties.pkce.properties.unsupported,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/pkce",schemaPath:"#/properties/pkce/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.pkce.type,parentSchema:schema34.properties.pkce,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.scope_separator !== undefined){
let data6 = data.scope_separator;
if(!((((data6 === " ") || (data6 === ",")) || (data6 === "+")) || (data6 === ";"))){
const err14 = {instancePath:instancePath+"/scope_separator",schemaPath:"#/properties/scope_separator/enum",keyword:"enum",params:{allowedValues: schema34.properties.scope_separator.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.scope_separator.enum,parentSchema:schema34.properties.scope_separator,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.tls_client_certificate_bound_access_tokens !== undefined){
let data7 = data.tls_client_certificate_bound_access_tokens;
if(typeof data7 !== "boolean"){
const err15 = {instancePath:instancePath+"/tls_client_certificate_bound_access_tokens",schemaPath:"#/properties/tls_client_certificate_bound_access_tokens/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.tls_client_certificate_bound_access_tokens.type,parentSchema:schema34.properties.tls_client_certificate_bound_access_tokens,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.authorization_request !== undefined){
if(!(validate22(data.authorization_request, {instancePath:instancePath+"/authorization_request",parentData:data,parentDataProperty:"authorization_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.authorization_response !== undefined){
let data9 = data.authorization_response;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(((key2 === "code") || (key2 === "state")) || (key2 === "capture"))){
const err16 = {instancePath:instancePath+"/authorization_response",schemaPath:"#/properties/authorization_response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.authorization_response,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.code !== undefined){
let data10 = data9.code;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err17 = {instancePath:instancePath+"/authorization_response/code",schemaPath:"#/properties/authorization_response/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.authorization_response.properties.code,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/authorization_response/code",schemaPath:"#/properties/authorization_response/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.code.type,parentSchema:schema34.properties.authorization_response.properties.code,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.state !== undefined){
let data11 = data9.state;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err19 = {instancePath:instancePath+"/authorization_response/state",schemaPath:"#/properties/authorization_response/properties/state/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.authorization_response.properties.state,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/authorization_response/state",schemaPath:"#/properties/authorization_response/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.state.type,parentSchema:schema34.properties.authorization_response.properties.state,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.capture !== undefined){
let data12 = data9.capture;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name === undefined){
const err21 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema34.properties.authorization_response.properties.capture.items.required,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data13.parameter === undefined){
const err22 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/required",keyword:"required",params:{missingProperty: "parameter"},message:"must have required property '"+"parameter"+"'",schema:schema34.properties.authorization_response.properties.capture.items.required,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data13.pattern === undefined){
const err23 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'",schema:schema34.properties.authorization_response.properties.capture.items.required,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key3 in data13){
if(!(((key3 === "name") || (key3 === "parameter")) || (key3 === "pattern"))){
const err24 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.name !== undefined){
let data14 = data13.name;
if(typeof data14 === "string"){
if(!pattern7.test(data14)){
const err25 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/name",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$",parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.name,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/name",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.capture.items.properties.name.type,parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.name,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.parameter !== undefined){
let data15 = data13.parameter;
if(typeof data15 === "string"){
if(func2(data15) < 1){
const err27 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/parameter",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.parameter,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/parameter",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/parameter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.capture.items.properties.parameter.type,parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.parameter,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.pattern !== undefined){
let data16 = data13.pattern;
if(typeof data16 === "string"){
if(!(formats18(data16))){
const err29 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/pattern",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/pattern/format",keyword:"format",params:{format: "regex"},message:"must match format \""+"regex"+"\"",schema:"regex",parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.pattern,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/pattern",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.capture.items.properties.pattern.type,parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.pattern,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.authorization_response.properties.capture.items.type,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/authorization_response/capture",schemaPath:"#/properties/authorization_response/properties/capture/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.authorization_response.properties.capture.type,parentSchema:schema34.properties.authorization_response.properties.capture,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/authorization_response",schemaPath:"#/properties/authorization_response/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.authorization_response.type,parentSchema:schema34.properties.authorization_response,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.token_request !== undefined){
if(!(validate22(data.token_request, {instancePath:instancePath+"/token_request",parentData:data,parentDataProperty:"token_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.refresh_request !== undefined){
if(!(validate22(data.refresh_request, {instancePath:instancePath+"/refresh_request",parentData:data,parentDataProperty:"refresh_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.revocation_request !== undefined){
if(!(validate22(data.revocation_request, {instancePath:instancePath+"/revocation_request",parentData:data,parentDataProperty:"revocation_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.token_response !== undefined){
let data20 = data.token_response;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!(func1.call(schema34.properties.token_response.properties, key4))){
const err34 = {instancePath:instancePath+"/token_response",schemaPath:"#/properties/token_response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.token_response,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data20.parameters !== undefined){
let data21 = data20.parameters;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key5 in data21){
if(!((((((key5 === "access_token") || (key5 === "token_type")) || (key5 === "expires_in")) || (key5 === "refresh_token")) || (key5 === "scope")) || (key5 === "error"))){
const err35 = {instancePath:instancePath+"/token_response/parameters",schemaPath:"#/properties/token_response/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.token_response.properties.parameters,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data21.access_token !== undefined){
let data22 = data21.access_token;
if(typeof data22 === "string"){
if(!(formats20.test(data22))){
const err36 = {instancePath:instancePath+"/token_response/parameters/access_token",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/token_response/parameters/access_token",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data21.token_type !== undefined){
let data23 = data21.token_type;
if(typeof data23 === "string"){
if(!(formats20.test(data23))){
const err38 = {instancePath:instancePath+"/token_response/parameters/token_type",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/token_response/parameters/token_type",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data21.expires_in !== undefined){
let data24 = data21.expires_in;
if(typeof data24 === "string"){
if(!(formats20.test(data24))){
const err40 = {instancePath:instancePath+"/token_response/parameters/expires_in",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/token_response/parameters/expires_in",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data21.refresh_token !== undefined){
let data25 = data21.refresh_token;
if(typeof data25 === "string"){
if(!(formats20.test(data25))){
const err42 = {instancePath:instancePath+"/token_response/parameters/refresh_token",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/token_response/parameters/refresh_token",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data21.scope !== undefined){
let data26 = data21.scope;
if(typeof data26 === "string"){
if(!(formats20.test(data26))){
const err44 = {instancePath:instancePath+"/token_response/parameters/scope",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data26};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/token_response/parameters/scope",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data26};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data21.error !== undefined){
let data27 = data21.error;
if(typeof data27 === "string"){
if(!(formats20.test(data27))){
const err46 = {instancePath:instancePath+"/token_response/parameters/error",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data27};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/token_response/parameters/error",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data27};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/token_response/parameters",schemaPath:"#/properties/token_response/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.token_response.properties.parameters.type,parentSchema:schema34.properties.token_response.properties.parameters,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data20.format !== undefined){
let data28 = data20.format;
if(!((data28 === "json") || (data28 === "form"))){
const err49 = {instancePath:instancePath+"/token_response/format",schemaPath:"#/properties/token_response/properties/format/enum",keyword:"enum",params:{allowedValues: schema34.properties.token_response.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.token_response.properties.format.enum,parentSchema:schema34.properties.token_response.properties.format,data:data28};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data20.success !== undefined){
let data29 = data20.success;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.pointer === undefined){
const err50 = {instancePath:instancePath+"/token_response/success",schemaPath:"#/properties/token_response/properties/success/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema34.properties.token_response.properties.success.required,parentSchema:schema34.properties.token_response.properties.success,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data29.equals === undefined){
const err51 = {instancePath:instancePath+"/token_response/success",schemaPath:"#/properties/token_response/properties/success/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'",schema:schema34.properties.token_response.properties.success.required,parentSchema:schema34.properties.token_response.properties.success,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key6 in data29){
if(!((key6 === "pointer") || (key6 === "equals"))){
const err52 = {instancePath:instancePath+"/token_response/success",schemaPath:"#/properties/token_response/properties/success/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.token_response.properties.success,data:data29};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data29.pointer !== undefined){
let data30 = data29.pointer;
if(typeof data30 === "string"){
if(!(formats20.test(data30))){
const err53 = {instancePath:instancePath+"/token_response/success/pointer",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data30};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/token_response/success/pointer",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data30};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data29.equals !== undefined){
let data31 = data29.equals;
if(((typeof data31 !== "string") && (!((typeof data31 == "number") && (isFinite(data31))))) && (typeof data31 !== "boolean")){
const err55 = {instancePath:instancePath+"/token_response/success/equals",schemaPath:"#/properties/token_response/properties/success/properties/equals/type",keyword:"type",params:{type: schema34.properties.token_response.properties.success.properties.equals.type},message:"must be string,number,boolean",schema:schema34.properties.token_response.properties.success.properties.equals.type,parentSchema:schema34.properties.token_response.properties.success.properties.equals,data:data31};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/token_response/success",schemaPath:"#/properties/token_response/properties/success/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.token_response.properties.success.type,parentSchema:schema34.properties.token_response.properties.success,data:data29};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data20.success_status !== undefined){
let data32 = data20.success_status;
if(Array.isArray(data32)){
if(data32.length < 1){
const err57 = {instancePath:instancePath+"/token_response/success_status",schemaPath:"#/properties/token_response/properties/success_status/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.token_response.properties.success_status,data:data32};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len1 = data32.length;
for(let i1=0; i1<len1; i1++){
let data33 = data32[i1];
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err58 = {instancePath:instancePath+"/token_response/success_status/" + i1,schemaPath:"#/properties/token_response/properties/success_status/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.token_response.properties.success_status.items.type,parentSchema:schema34.properties.token_response.properties.success_status.items,data:data33};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 299 || isNaN(data33)){
const err59 = {instancePath:instancePath+"/token_response/success_status/" + i1,schemaPath:"#/properties/token_response/properties/success_status/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema34.properties.token_response.properties.success_status.items,data:data33};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data33 < 200 || isNaN(data33)){
const err60 = {instancePath:instancePath+"/token_response/success_status/" + i1,schemaPath:"#/properties/token_response/properties/success_status/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200",schema:200,parentSchema:schema34.properties.token_response.properties.success_status.items,data:data33};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
let i2 = data32.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data32[i2];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err61 = {instancePath:instancePath+"/token_response/success_status",schemaPath:"#/properties/token_response/properties/success_status/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema34.properties.token_response.properties.success_status,data:data32};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err62 = {instancePath:instancePath+"/token_response/success_status",schemaPath:"#/properties/token_response/properties/success_status/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.token_response.properties.success_status.type,parentSchema:schema34.properties.token_response.properties.success_status,data:data32};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data20.error_codes !== undefined){
let data34 = data20.error_codes;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(Object.keys(data34).length < 1){
const err63 = {instancePath:instancePath+"/token_response/error_codes",schemaPath:"#/properties/token_response/properties/error_codes/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema34.properties.token_response.properties.error_codes,data:data34};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key7 in data34){
let data35 = data34[key7];
if(!((((((data35 === "invalid_request") || (data35 === "invalid_client")) || (data35 === "invalid_grant")) || (data35 === "unauthorized_client")) || (data35 === "unsupported_grant_type")) || (data35 === "invalid_scope"))){
const err64 = {instancePath:instancePath+"/token_response/error_codes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/token_response/properties/error_codes/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema34.properties.token_response.properties.error_codes.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.token_response.properties.error_codes.additionalProperties.enum,parentSchema:schema34.properties.token_response.properties.error_codes.additionalProperties,data:data35};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/token_response/error_codes",schemaPath:"#/properties/token_response/properties/error_codes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.token_response.properties.error_codes.type,parentSchema:schema34.properties.token_response.properties.error_codes,data:data34};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data20.expires !== undefined){
let data36 = data20.expires;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.pointer === undefined){
const err66 = {instancePath:instancePath+"/token_response/expires",schemaPath:"capture.schema.json#/$defs/expires/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema45.required,parentSchema:schema45,data:data36};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data36.unit === undefined){
const err67 = {instancePath:instancePath+"/token_response/expires",schemaPath:"capture.schema.json#/$defs/expires/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema45.required,parentSchema:schema45,data:data36};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key8 in data36){
if(!((key8 === "pointer") || (key8 === "unit"))){
const err68 = {instancePath:instancePath+"/token_response/expires",schemaPath:"capture.schema.json#/$defs/expires/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data:data36};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data36.pointer !== undefined){
let data37 = data36.pointer;
if(typeof data37 === "string"){
if(!(formats20.test(data37))){
const err69 = {instancePath:instancePath+"/token_response/expires/pointer",schemaPath:"capture.schema.json#/$defs/expires/properties/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema45.properties.pointer,data:data37};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/token_response/expires/pointer",schemaPath:"capture.schema.json#/$defs/expires/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.pointer.type,parentSchema:schema45.properties.pointer,data:data37};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data36.unit !== undefined){
let data38 = data36.unit;
if(!(((((data38 === "seconds") || (data38 === "milliseconds")) || (data38 === "unix_seconds")) || (data38 === "unix_milliseconds")) || (data38 === "date_time"))){
const err71 = {instancePath:instancePath+"/token_response/expires/unit",schemaPath:"capture.schema.json#/$defs/expires/properties/unit/enum",keyword:"enum",params:{allowedValues: schema45.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema45.properties.unit.enum,parentSchema:schema45.properties.unit,data:data38};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/token_response/expires",schemaPath:"capture.schema.json#/$defs/expires/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data:data36};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data20.refresh_token_expires !== undefined){
let data39 = data20.refresh_token_expires;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.pointer === undefined){
const err73 = {instancePath:instancePath+"/token_response/refresh_token_expires",schemaPath:"capture.schema.json#/$defs/expires/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema45.required,parentSchema:schema45,data:data39};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data39.unit === undefined){
const err74 = {instancePath:instancePath+"/token_response/refresh_token_expires",schemaPath:"capture.schema.json#/$defs/expires/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema45.required,parentSchema:schema45,data:data39};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key9 in data39){
if(!((key9 === "pointer") || (key9 === "unit"))){
const err75 = {instancePath:instancePath+"/token_response/refresh_token_expires",schemaPath:"capture.schema.json#/$defs/expires/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data:data39};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data39.pointer !== undefined){
let data40 = data39.pointer;
if(typeof data40 === "string"){
if(!(formats20.test(data40))){
const err76 = {instancePath:instancePath+"/token_response/refresh_token_expires/pointer",schemaPath:"capture.schema.json#/$defs/expires/properties/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema45.properties.pointer,data:data40};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/token_response/refresh_token_expires/pointer",schemaPath:"capture.schema.json#/$defs/expires/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.pointer.type,parentSchema:schema45.properties.pointer,data:data40};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data39.unit !== undefined){
let data41 = data39.unit;
if(!(((((data41 === "seconds") || (data41 === "milliseconds")) || (data41 === "unix_seconds")) || (data41 === "unix_milliseconds")) || (data41 === "date_time"))){
const err78 = {instancePath:instancePath+"/token_response/refresh_token_expires/unit",schemaPath:"capture.schema.json#/$defs/expires/properties/unit/enum",keyword:"enum",params:{allowedValues: schema45.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema45.properties.unit.enum,parentSchema:schema45.properties.unit,data:data41};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/token_response/refresh_token_expires",schemaPath:"capture.schema.json#/$defs/expires/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data:data39};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data20.scope_separator !== undefined){
let data42 = data20.scope_separator;
if(!((((data42 === " ") || (data42 === ",")) || (data42 === "+")) || (data42 === ";"))){
const err80 = {instancePath:instancePath+"/token_response/scope_separator",schemaPath:"#/properties/token_response/properties/scope_separator/enum",keyword:"enum",params:{allowedValues: schema34.properties.token_response.properties.scope_separator.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.token_response.properties.scope_separator.enum,parentSchema:schema34.properties.token_response.properties.scope_separator,data:data42};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data20.ignore_content_type !== undefined){
let data43 = data20.ignore_content_type;
if(true !== data43){
const err81 = {instancePath:instancePath+"/token_response/ignore_content_type",schemaPath:"#/properties/token_response/properties/ignore_content_type/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema34.properties.token_response.properties.ignore_content_type,data:data43};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data20.capture !== undefined){
let data44 = data20.capture;
if(Array.isArray(data44)){
const len2 = data44.length;
for(let i3=0; i3<len2; i3++){
if(!(validate27(data44[i3], {instancePath:instancePath+"/token_response/capture/" + i3,parentData:data44,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err82 = {instancePath:instancePath+"/token_response/capture",schemaPath:"#/properties/token_response/properties/capture/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.token_response.properties.capture.type,parentSchema:schema34.properties.token_response.properties.capture,data:data44};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data20.assume_token_type !== undefined){
let data46 = data20.assume_token_type;
if("bearer" !== data46){
const err83 = {instancePath:instancePath+"/token_response/assume_token_type",schemaPath:"#/properties/token_response/properties/assume_token_type/const",keyword:"const",params:{allowedValue: "bearer"},message:"must be equal to constant",schema:"bearer",parentSchema:schema34.properties.token_response.properties.assume_token_type,data:data46};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data20.default_expires_in !== undefined){
let data47 = data20.default_expires_in;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err84 = {instancePath:instancePath+"/token_response/default_expires_in",schemaPath:"#/properties/token_response/properties/default_expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.token_response.properties.default_expires_in.type,parentSchema:schema34.properties.token_response.properties.default_expires_in,data:data47};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 31536000 || isNaN(data47)){
const err85 = {instancePath:instancePath+"/token_response/default_expires_in",schemaPath:"#/properties/token_response/properties/default_expires_in/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000},message:"must be <= 31536000",schema:31536000,parentSchema:schema34.properties.token_response.properties.default_expires_in,data:data47};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data47 < 1 || isNaN(data47)){
const err86 = {instancePath:instancePath+"/token_response/default_expires_in",schemaPath:"#/properties/token_response/properties/default_expires_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34.properties.token_response.properties.default_expires_in,data:data47};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
else {
const err87 = {instancePath:instancePath+"/token_response",schemaPath:"#/properties/token_response/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.token_response.type,parentSchema:schema34.properties.token_response,data:data20};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.steps !== undefined){
let data48 = data.steps;
if(Array.isArray(data48)){
const len3 = data48.length;
for(let i4=0; i4<len3; i4++){
if(!(validate29(data48[i4], {instancePath:instancePath+"/steps/" + i4,parentData:data48,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err88 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.steps.type,parentSchema:schema34.properties.steps,data:data48};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.refresh !== undefined){
let data50 = data.refresh;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key10 in data50){
if(!((((((((key10 === "rotation") || (key10 === "reuse_grace")) || (key10 === "reuse_revokes_family")) || (key10 === "successor")) || (key10 === "old_access_token")) || (key10 === "idle_lifetime")) || (key10 === "max_lifetime")) || (key10 === "max_rate"))){
const err89 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.refresh,data:data50};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data50.rotation !== undefined){
let data51 = data50.rotation;
if(!(((data51 === "always") || (data51 === "optional")) || (data51 === "none"))){
const err90 = {instancePath:instancePath+"/refresh/rotation",schemaPath:"#/properties/refresh/properties/rotation/enum",keyword:"enum",params:{allowedValues: schema34.properties.refresh.properties.rotation.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.refresh.properties.rotation.enum,parentSchema:schema34.properties.refresh.properties.rotation,data:data51};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data50.reuse_grace !== undefined){
let data52 = data50.reuse_grace;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err91 = {instancePath:instancePath+"/refresh/reuse_grace",schemaPath:"#/properties/refresh/properties/reuse_grace/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.refresh.properties.reuse_grace.type,parentSchema:schema34.properties.refresh.properties.reuse_grace,data:data52};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 86400 || isNaN(data52)){
const err92 = {instancePath:instancePath+"/refresh/reuse_grace",schemaPath:"#/properties/refresh/properties/reuse_grace/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema34.properties.refresh.properties.reuse_grace,data:data52};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err93 = {instancePath:instancePath+"/refresh/reuse_grace",schemaPath:"#/properties/refresh/properties/reuse_grace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema34.properties.refresh.properties.reuse_grace,data:data52};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data50.reuse_revokes_family !== undefined){
let data53 = data50.reuse_revokes_family;
if(typeof data53 !== "boolean"){
const err94 = {instancePath:instancePath+"/refresh/reuse_revokes_family",schemaPath:"#/properties/refresh/properties/reuse_revokes_family/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.refresh.properties.reuse_revokes_family.type,parentSchema:schema34.properties.refresh.properties.reuse_revokes_family,data:data53};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data50.successor !== undefined){
let data54 = data50.successor;
if(!(((data54 === "same") || (data54 === "new")) || (data54 === "latest_only"))){
const err95 = {instancePath:instancePath+"/refresh/successor",schemaPath:"#/properties/refresh/properties/successor/enum",keyword:"enum",params:{allowedValues: schema34.properties.refresh.properties.successor.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.refresh.properties.successor.enum,parentSchema:schema34.properties.refresh.properties.successor,data:data54};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data50.old_access_token !== undefined){
let data55 = data50.old_access_token;
if(!(((data55 === "valid") || (data55 === "until_grace")) || (data55 === "revoked"))){
const err96 = {instancePath:instancePath+"/refresh/old_access_token",schemaPath:"#/properties/refresh/properties/old_access_token/enum",keyword:"enum",params:{allowedValues: schema34.properties.refresh.properties.old_access_token.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.refresh.properties.old_access_token.enum,parentSchema:schema34.properties.refresh.properties.old_access_token,data:data55};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data50.idle_lifetime !== undefined){
let data56 = data50.idle_lifetime;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err97 = {instancePath:instancePath+"/refresh/idle_lifetime",schemaPath:"#/properties/refresh/properties/idle_lifetime/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.refresh.properties.idle_lifetime.type,parentSchema:schema34.properties.refresh.properties.idle_lifetime,data:data56};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 315360000 || isNaN(data56)){
const err98 = {instancePath:instancePath+"/refresh/idle_lifetime",schemaPath:"#/properties/refresh/properties/idle_lifetime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 315360000},message:"must be <= 315360000",schema:315360000,parentSchema:schema34.properties.refresh.properties.idle_lifetime,data:data56};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data56 < 60 || isNaN(data56)){
const err99 = {instancePath:instancePath+"/refresh/idle_lifetime",schemaPath:"#/properties/refresh/properties/idle_lifetime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema34.properties.refresh.properties.idle_lifetime,data:data56};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data50.max_lifetime !== undefined){
let data57 = data50.max_lifetime;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err100 = {instancePath:instancePath+"/refresh/max_lifetime",schemaPath:"#/properties/refresh/properties/max_lifetime/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.refresh.properties.max_lifetime.type,parentSchema:schema34.properties.refresh.properties.max_lifetime,data:data57};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 315360000 || isNaN(data57)){
const err101 = {instancePath:instancePath+"/refresh/max_lifetime",schemaPath:"#/properties/refresh/properties/max_lifetime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 315360000},message:"must be <= 315360000",schema:315360000,parentSchema:schema34.properties.refresh.properties.max_lifetime,data:data57};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data57 < 60 || isNaN(data57)){
const err102 = {instancePath:instancePath+"/refresh/max_lifetime",schemaPath:"#/properties/refresh/properties/max_lifetime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema34.properties.refresh.properties.max_lifetime,data:data57};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data50.max_rate !== undefined){
let data58 = data50.max_rate;
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 10000 || isNaN(data58)){
const err103 = {instancePath:instancePath+"/refresh/max_rate",schemaPath:"#/properties/refresh/properties/max_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema34.properties.refresh.properties.max_rate,data:data58};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data58 <= 0 || isNaN(data58)){
const err104 = {instancePath:instancePath+"/refresh/max_rate",schemaPath:"#/properties/refresh/properties/max_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema34.properties.refresh.properties.max_rate,data:data58};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/refresh/max_rate",schemaPath:"#/properties/refresh/properties/max_rate/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema34.properties.refresh.properties.max_rate.type,parentSchema:schema34.properties.refresh.properties.max_rate,data:data58};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.refresh.type,parentSchema:schema34.properties.refresh,data:data50};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"field.schema.json","type":"object","additionalProperties":false,"required":["name","title","type"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,62}$"},"title":{"type":"string","minLength":1},"type":{"enum":["string","secret","select","multi_select","boolean","copy"]},"help":{"type":"string"},"placeholder":{"type":"string"},"optional":{"type":"boolean","default":false},"default":{"type":["string","boolean","array"],"items":{"type":"string"}},"pattern":{"type":"string","format":"regex"},"pattern_message":{"type":"string"},"format":{"enum":["uri","hostname","email","uuid"]},"options":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/option"}},"options_from":{"enum":["scopes","actions"]},"value":{"type":"string"},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true},"documentation_url":{"type":"string","format":"https-url"}},"$defs":{"option":{"type":"object","additionalProperties":false,"required":["value","title"],"properties":{"value":{"type":"string"},"title":{"type":"string"}}}}};
const schema51 = {"type":"object","additionalProperties":false,"required":["value","title"],"properties":{"value":{"type":"string"},"title":{"type":"string"}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="field.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema50.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$",parentSchema:schema50.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.name.type,parentSchema:schema50.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.title.type,parentSchema:schema50.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((((((data2 === "string") || (data2 === "secret")) || (data2 === "select")) || (data2 === "multi_select")) || (data2 === "boolean")) || (data2 === "copy"))){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema50.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema50.properties.type.enum,parentSchema:schema50.properties.type,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.help !== undefined){
let data3 = data.help;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.help.type,parentSchema:schema50.properties.help,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.placeholder !== undefined){
let data4 = data.placeholder;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/placeholder",schemaPath:"#/properties/placeholder/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.placeholder.type,parentSchema:schema50.properties.placeholder,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.optional !== undefined){
let data5 = data.optional;
if(typeof data5 !== "boolean"){
const err11 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema50.properties.optional.type,parentSchema:schema50.properties.optional,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.default !== undefined){
let data6 = data.default;
if(((typeof data6 !== "string") && (typeof data6 !== "boolean")) && (!(Array.isArray(data6)))){
const err12 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: schema50.properties.default.type},message:"must be string,boolean,array",schema:schema50.properties.default.type,parentSchema:schema50.properties.default,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/default/" + i0,schemaPath:"#/properties/default/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.default.items.type,parentSchema:schema50.properties.default.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.pattern !== undefined){
let data8 = data.pattern;
if(typeof data8 === "string"){
if(!(formats18(data8))){
const err14 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/format",keyword:"format",params:{format: "regex"},message:"must match format \""+"regex"+"\"",schema:"regex",parentSchema:schema50.properties.pattern,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.pattern.type,parentSchema:schema50.properties.pattern,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.pattern_message !== undefined){
let data9 = data.pattern_message;
if(typeof data9 !== "string"){
const err16 = {instancePath:instancePath+"/pattern_message",schemaPath:"#/properties/pattern_message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.pattern_message.type,parentSchema:schema50.properties.pattern_message,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.format !== undefined){
let data10 = data.format;
if(!((((data10 === "uri") || (data10 === "hostname")) || (data10 === "email")) || (data10 === "uuid"))){
const err17 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema50.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema50.properties.format.enum,parentSchema:schema50.properties.format,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.options !== undefined){
let data11 = data.options;
if(Array.isArray(data11)){
if(data11.length < 1){
const err18 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.options,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.value === undefined){
const err19 = {instancePath:instancePath+"/options/" + i1,schemaPath:"#/$defs/option/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema51.required,parentSchema:schema51,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data12.title === undefined){
const err20 = {instancePath:instancePath+"/options/" + i1,schemaPath:"#/$defs/option/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema51.required,parentSchema:schema51,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data12){
if(!((key1 === "value") || (key1 === "title"))){
const err21 = {instancePath:instancePath+"/options/" + i1,schemaPath:"#/$defs/option/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data12.value !== undefined){
let data13 = data12.value;
if(typeof data13 !== "string"){
const err22 = {instancePath:instancePath+"/options/" + i1+"/value",schemaPath:"#/$defs/option/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.value.type,parentSchema:schema51.properties.value,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data12.title !== undefined){
let data14 = data12.title;
if(typeof data14 !== "string"){
const err23 = {instancePath:instancePath+"/options/" + i1+"/title",schemaPath:"#/$defs/option/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.title.type,parentSchema:schema51.properties.title,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/options/" + i1,schemaPath:"#/$defs/option/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.options.type,parentSchema:schema50.properties.options,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.options_from !== undefined){
let data15 = data.options_from;
if(!((data15 === "scopes") || (data15 === "actions"))){
const err26 = {instancePath:instancePath+"/options_from",schemaPath:"#/properties/options_from/enum",keyword:"enum",params:{allowedValues: schema50.properties.options_from.enum},message:"must be equal to one of the allowed values",schema:schema50.properties.options_from.enum,parentSchema:schema50.properties.options_from,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.value !== undefined){
let data16 = data.value;
if(typeof data16 !== "string"){
const err27 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.value.type,parentSchema:schema50.properties.value,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.applies_to !== undefined){
let data17 = data.applies_to;
if(Array.isArray(data17)){
if(data17.length < 1){
const err28 = {instancePath:instancePath+"/applies_to",schemaPath:"#/properties/applies_to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.applies_to,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(typeof data18 !== "string"){
const err29 = {instancePath:instancePath+"/applies_to/" + i2,schemaPath:"#/properties/applies_to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.applies_to.items.type,parentSchema:schema50.properties.applies_to.items,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
let i3 = data17.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data17[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err30 = {instancePath:instancePath+"/applies_to",schemaPath:"#/properties/applies_to/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:true,parentSchema:schema50.properties.applies_to,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err31 = {instancePath:instancePath+"/applies_to",schemaPath:"#/properties/applies_to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.applies_to.type,parentSchema:schema50.properties.applies_to,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.documentation_url !== undefined){
let data19 = data.documentation_url;
if(typeof data19 === "string"){
if(!(formats0(data19))){
const err32 = {instancePath:instancePath+"/documentation_url",schemaPath:"#/properties/documentation_url/format",keyword:"format",params:{format: "https-url"},message:"must match format \""+"https-url"+"\"",schema:"https-url",parentSchema:schema50.properties.documentation_url,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/documentation_url",schemaPath:"#/properties/documentation_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.documentation_url.type,parentSchema:schema50.properties.documentation_url,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"api.schema.json","type":"object","additionalProperties":false,"required":["base_url"],"properties":{"base_url":{"type":"string","format":"https-url-template"},"media_type":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","default":"application/json"},"headers":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9-]+$"},"additionalProperties":{"type":"string"}},"token":{"type":"object","additionalProperties":false,"required":["in","name"],"properties":{"in":{"enum":["header","query"]},"name":{"type":"string","pattern":"^[A-Za-z0-9_.-]{1,100}$"},"prefix":{"type":"string","pattern":"^[A-Za-z0-9-]{1,40}$"},"secrets_in_url":{"type":"string","minLength":10}}},"rate_limit":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"responses":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["status"],"dependentRequired":{"header":["equals"],"equals":["header"]},"properties":{"status":{"type":"integer","minimum":400,"maximum":599},"header":{"type":"string","pattern":"^[A-Za-z0-9-]{1,100}$"},"equals":{"type":"string"}}}},"retry_after":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["header","unit"],"properties":{"header":{"type":"string","pattern":"^[A-Za-z0-9-]{1,100}$"},"unit":{"enum":["seconds","milliseconds","unix_seconds","unix_milliseconds","date_time","http_date"]}}}}}},"pagination":{"$ref":"pagination.schema.json"},"errors":{"type":"array","items":{"$ref":"#/$defs/error_shape"}},"request_id_header":{"type":"string"},"test":{"type":"string"}},"$defs":{"error_shape":{"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","format":"json-pointer"},"message":{"type":"string","format":"json-pointer"},"request_id":{"type":"string","format":"json-pointer"}}}}};
const schema56 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"pagination.schema.json","type":"object","additionalProperties":false,"required":["style"],"properties":{"style":{"enum":["cursor","page","offset","next_url","link"]},"input":{"type":"string","minLength":1},"next":{"type":"string","format":"json-pointer"},"items":{"type":"string","format":"json-pointer"},"more":{"type":"string","format":"json-pointer"},"first":{"type":"integer","minimum":0,"maximum":1,"default":1}}};
const schema57 = {"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","format":"json-pointer"},"message":{"type":"string","format":"json-pointer"},"request_id":{"type":"string","format":"json-pointer"}}};
const pattern13 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern14 = new RegExp("^[A-Za-z0-9-]+$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9_.-]{1,100}$", "u");
const pattern16 = new RegExp("^[A-Za-z0-9-]{1,40}$", "u");
const pattern17 = new RegExp("^[A-Za-z0-9-]{1,100}$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="api.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.base_url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base_url"},message:"must have required property '"+"base_url"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema55.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.base_url !== undefined){
let data0 = data.base_url;
if(typeof data0 === "string"){
if(!(formats2(data0))){
const err2 = {instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema55.properties.base_url,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.base_url.type,parentSchema:schema55.properties.base_url,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.media_type !== undefined){
let data1 = data.media_type;
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
const err4 = {instancePath:instancePath+"/media_type",schemaPath:"#/properties/media_type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9.+-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z0-9.+-]+$"+"\"",schema:"^[a-z]+/[a-z0-9.+-]+$",parentSchema:schema55.properties.media_type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/media_type",schemaPath:"#/properties/media_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.media_type.type,parentSchema:schema55.properties.media_type,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs8 = errors;
if(typeof key1 === "string"){
if(!pattern14.test(key1)){
const err6 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+$"+"\"",schema:"^[A-Za-z0-9-]+$",parentSchema:schema55.properties.headers.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
const err7 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema55.properties.headers.propertyNames,parentSchema:schema55.properties.headers,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.headers.additionalProperties.type,parentSchema:schema55.properties.headers.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.properties.headers.type,parentSchema:schema55.properties.headers,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.token !== undefined){
let data4 = data.token;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.in === undefined){
const err10 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'",schema:schema55.properties.token.required,parentSchema:schema55.properties.token,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.name === undefined){
const err11 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema55.properties.token.required,parentSchema:schema55.properties.token,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key3 in data4){
if(!((((key3 === "in") || (key3 === "name")) || (key3 === "prefix")) || (key3 === "secrets_in_url"))){
const err12 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema55.properties.token,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.in !== undefined){
let data5 = data4.in;
if(!((data5 === "header") || (data5 === "query"))){
const err13 = {instancePath:instancePath+"/token/in",schemaPath:"#/properties/token/properties/in/enum",keyword:"enum",params:{allowedValues: schema55.properties.token.properties.in.enum},message:"must be equal to one of the allowed values",schema:schema55.properties.token.properties.in.enum,parentSchema:schema55.properties.token.properties.in,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.name !== undefined){
let data6 = data4.name;
if(typeof data6 === "string"){
if(!pattern15.test(data6)){
const err14 = {instancePath:instancePath+"/token/name",schemaPath:"#/properties/token/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]{1,100}$"+"\"",schema:"^[A-Za-z0-9_.-]{1,100}$",parentSchema:schema55.properties.token.properties.name,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/token/name",schemaPath:"#/properties/token/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.token.properties.name.type,parentSchema:schema55.properties.token.properties.name,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.prefix !== undefined){
let data7 = data4.prefix;
if(typeof data7 === "string"){
if(!pattern16.test(data7)){
const err16 = {instancePath:instancePath+"/token/prefix",schemaPath:"#/properties/token/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,40}$"},message:"must match pattern \""+"^[A-Za-z0-9-]{1,40}$"+"\"",schema:"^[A-Za-z0-9-]{1,40}$",parentSchema:schema55.properties.token.properties.prefix,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/token/prefix",schemaPath:"#/properties/token/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.token.properties.prefix.type,parentSchema:schema55.properties.token.properties.prefix,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.secrets_in_url !== undefined){
let data8 = data4.secrets_in_url;
if(typeof data8 === "string"){
if(func2(data8) < 10){
const err18 = {instancePath:instancePath+"/token/secrets_in_url",schemaPath:"#/properties/token/properties/secrets_in_url/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters",schema:10,parentSchema:schema55.properties.token.properties.secrets_in_url,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/token/secrets_in_url",schemaPath:"#/properties/token/properties/secrets_in_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.token.properties.secrets_in_url.type,parentSchema:schema55.properties.token.properties.secrets_in_url,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.properties.token.type,parentSchema:schema55.properties.token,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.rate_limit !== undefined){
let data9 = data.rate_limit;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length < 1){
const err21 = {instancePath:instancePath+"/rate_limit",schemaPath:"#/properties/rate_limit/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema55.properties.rate_limit,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key4 in data9){
if(!((key4 === "responses") || (key4 === "retry_after"))){
const err22 = {instancePath:instancePath+"/rate_limit",schemaPath:"#/properties/rate_limit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema55.properties.rate_limit,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.responses !== undefined){
let data10 = data9.responses;
if(Array.isArray(data10)){
if(data10.length < 1){
const err23 = {instancePath:instancePath+"/rate_limit/responses",schemaPath:"#/properties/rate_limit/properties/responses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema55.properties.rate_limit.properties.responses,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.status === undefined){
const err24 = {instancePath:instancePath+"/rate_limit/responses/" + i0,schemaPath:"#/properties/rate_limit/properties/responses/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema55.properties.rate_limit.properties.responses.items.required,parentSchema:schema55.properties.rate_limit.properties.responses.items,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key5 in data11){
if(!(((key5 === "status") || (key5 === "header")) || (key5 === "equals"))){
const err25 = {instancePath:instancePath+"/rate_limit/responses/" + i0,schemaPath:"#/properties/rate_limit/properties/responses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema55.properties.rate_limit.properties.responses.items,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.status !== undefined){
let data12 = data11.status;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err26 = {instancePath:instancePath+"/rate_limit/responses/" + i0+"/status",schemaPath:"#/properties/rate_limit/properties/responses/items/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema55.properties.rate_limit.properties.responses.items.properties.status.type,parentSchema:schema55.properties.rate_limit.properties.responses.items.properties.status,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 599 || isNaN(data12)){
const err27 = {instancePath:instancePath+"/rate_limit/responses/" + i0+"/status",schemaPath:"#/properties/rate_limit/properties/responses/items/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema55.properties.rate_limit.properties.responses.items.properties.status,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data12 < 400 || isNaN(data12)){
const err28 = {instancePath:instancePath+"/rate_limit/responses/" + i0+"/status",schemaPath:"#/properties/rate_limit/properties/responses/items/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400",schema:400,parentSchema:schema55.properties.rate_limit.properties.responses.items.properties.status,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data11.header !== undefined){
let data13 = data11.header;
if(typeof data13 === "string"){
if(!pattern17.test(data13)){
const err29 = {instancePath:instancePath+"/rate_limit/responses/" + i0+"/header",schemaPath:"#/properties/rate_limit/properties/responses/items/properties/header/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9-]{1,100}$"+"\"",schema:"^[A-Za-z0-9-]{1,100}$",parentSchema:schema55.properties.rate_limit.properties.responses.items.properties.header,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/rate_limit/responses/" + i0+"/header",schemaPath:"#/properties/rate_limit/properties/responses/items/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.rate_limit.properties.responses.items.properties.header.type,parentSchema:schema55.properties.rate_limit.properties.responses.items.properties.header,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.equals !== undefined){
let data14 = data11.equals;
if(typeof data14 !== "string"){
const err31 = {instancePath:instancePath+"/rate_limit/responses/" + i0+"/equals",schemaPath:"#/properties/rate_limit/properties/responses/items/properties/equals/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.rate_limit.properties.responses.items.properties.equals.type,parentSchema:schema55.properties.rate_limit.properties.responses.items.properties.equals,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.header !== undefined){
if(data11.equals === undefined){
const err32 = {instancePath:instancePath+"/rate_limit/responses/" + i0,schemaPath:"#/properties/rate_limit/properties/responses/items/dependentRequired",keyword:"dependentRequired",params:{property: "header",
    missingProperty: "equals",
    depsCount: 1,
    deps: "equals"},message:"must have property equals when property header is present",schema:schema55.properties.rate_limit.properties.responses.items.dependentRequired,parentSchema:schema55.properties.rate_limit.properties.responses.items,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.equals !== undefined){
if(data11.header === undefined){
const err33 = {instancePath:instancePath+"/rate_limit/responses/" + i0,schemaPath:"#/properties/rate_limit/properties/responses/items/dependentRequired",keyword:"dependentRequired",params:{property: "equals",
    missingProperty: "header",
    depsCount: 1,
    deps: "header"},message:"must have property header when property equals is present",schema:schema55.properties.rate_limit.properties.responses.items.dependentRequired,parentSchema:schema55.properties.rate_limit.properties.responses.items,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/rate_limit/responses/" + i0,schemaPath:"#/properties/rate_limit/properties/responses/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.properties.rate_limit.properties.responses.items.type,parentSchema:schema55.properties.rate_limit.properties.responses.items,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/rate_limit/responses",schemaPath:"#/properties/rate_limit/properties/responses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.rate_limit.properties.responses.type,parentSchema:schema55.properties.rate_limit.properties.responses,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data9.retry_after !== undefined){
let data15 = data9.retry_after;
if(Array.isArray(data15)){
if(data15.length < 1){
const err36 = {instancePath:instancePath+"/rate_limit/retry_after",schemaPath:"#/properties/rate_limit/properties/retry_after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema55.properties.rate_limit.properties.retry_after,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.header === undefined){
const err37 = {instancePath:instancePath+"/rate_limit/retry_after/" + i1,schemaPath:"#/properties/rate_limit/properties/retry_after/items/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'",schema:schema55.properties.rate_limit.properties.retry_after.items.required,parentSchema:schema55.properties.rate_limit.properties.retry_after.items,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data16.unit === undefined){
const err38 = {instancePath:instancePath+"/rate_limit/retry_after/" + i1,schemaPath:"#/properties/rate_limit/properties/retry_after/items/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema55.properties.rate_limit.properties.retry_after.items.required,parentSchema:schema55.properties.rate_limit.properties.retry_after.items,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key6 in data16){
if(!((key6 === "header") || (key6 === "unit"))){
const err39 = {instancePath:instancePath+"/rate_limit/retry_after/" + i1,schemaPath:"#/properties/rate_limit/properties/retry_after/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema55.properties.rate_limit.properties.retry_after.items,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16.header !== undefined){
let data17 = data16.header;
if(typeof data17 === "string"){
if(!pattern17.test(data17)){
const err40 = {instancePath:instancePath+"/rate_limit/retry_after/" + i1+"/header",schemaPath:"#/properties/rate_limit/properties/retry_after/items/properties/header/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9-]{1,100}$"+"\"",schema:"^[A-Za-z0-9-]{1,100}$",parentSchema:schema55.properties.rate_limit.properties.retry_after.items.properties.header,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/rate_limit/retry_after/" + i1+"/header",schemaPath:"#/properties/rate_limit/properties/retry_after/items/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.rate_limit.properties.retry_after.items.properties.header.type,parentSchema:schema55.properties.rate_limit.properties.retry_after.items.properties.header,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.unit !== undefined){
let data18 = data16.unit;
if(!((((((data18 === "seconds") || (data18 === "milliseconds")) || (data18 === "unix_seconds")) || (data18 === "unix_milliseconds")) || (data18 === "date_time")) || (data18 === "http_date"))){
const err42 = {instancePath:instancePath+"/rate_limit/retry_after/" + i1+"/unit",schemaPath:"#/properties/rate_limit/properties/retry_after/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema55.properties.rate_limit.properties.retry_after.items.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema55.properties.rate_limit.properties.retry_after.items.properties.unit.enum,parentSchema:schema55.properties.rate_limit.properties.retry_after.items.properties.unit,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/rate_limit/retry_after/" + i1,schemaPath:"#/properties/rate_limit/properties/retry_after/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.properties.rate_limit.properties.retry_after.items.type,parentSchema:schema55.properties.rate_limit.properties.retry_after.items,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/rate_limit/retry_after",schemaPath:"#/properties/rate_limit/properties/retry_after/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.rate_limit.properties.retry_after.type,parentSchema:schema55.properties.rate_limit.properties.retry_after,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/rate_limit",schemaPath:"#/properties/rate_limit/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.properties.rate_limit.type,parentSchema:schema55.properties.rate_limit,data:data9};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.pagination !== undefined){
let data19 = data.pagination;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.style === undefined){
const err46 = {instancePath:instancePath+"/pagination",schemaPath:"pagination.schema.json/required",keyword:"required",params:{missingProperty: "style"},message:"must have required property '"+"style"+"'",schema:schema56.required,parentSchema:schema56,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key7 in data19){
if(!((((((key7 === "style") || (key7 === "input")) || (key7 === "next")) || (key7 === "items")) || (key7 === "more")) || (key7 === "first"))){
const err47 = {instancePath:instancePath+"/pagination",schemaPath:"pagination.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data19.style !== undefined){
let data20 = data19.style;
if(!(((((data20 === "cursor") || (data20 === "page")) || (data20 === "offset")) || (data20 === "next_url")) || (data20 === "link"))){
const err48 = {instancePath:instancePath+"/pagination/style",schemaPath:"pagination.schema.json/properties/style/enum",keyword:"enum",params:{allowedValues: schema56.properties.style.enum},message:"must be equal to one of the allowed values",schema:schema56.properties.style.enum,parentSchema:schema56.properties.style,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data19.input !== undefined){
let data21 = data19.input;
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err49 = {instancePath:instancePath+"/pagination/input",schemaPath:"pagination.schema.json/properties/input/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.input,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/pagination/input",schemaPath:"pagination.schema.json/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.input.type,parentSchema:schema56.properties.input,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data19.next !== undefined){
let data22 = data19.next;
if(typeof data22 === "string"){
if(!(formats20.test(data22))){
const err51 = {instancePath:instancePath+"/pagination/next",schemaPath:"pagination.schema.json/properties/next/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema56.properties.next,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/pagination/next",schemaPath:"pagination.schema.json/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.next.type,parentSchema:schema56.properties.next,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data19.items !== undefined){
let data23 = data19.items;
if(typeof data23 === "string"){
if(!(formats20.test(data23))){
const err53 = {instancePath:instancePath+"/pagination/items",schemaPath:"pagination.schema.json/properties/items/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema56.properties.items,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/pagination/items",schemaPath:"pagination.schema.json/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.items.type,parentSchema:schema56.properties.items,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data19.more !== undefined){
let data24 = data19.more;
if(typeof data24 === "string"){
if(!(formats20.test(data24))){
const err55 = {instancePath:instancePath+"/pagination/more",schemaPath:"pagination.schema.json/properties/more/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema56.properties.more,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/pagination/more",schemaPath:"pagination.schema.json/properties/more/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.more.type,parentSchema:schema56.properties.more,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data19.first !== undefined){
let data25 = data19.first;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err57 = {instancePath:instancePath+"/pagination/first",schemaPath:"pagination.schema.json/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.first.type,parentSchema:schema56.properties.first,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1 || isNaN(data25)){
const err58 = {instancePath:instancePath+"/pagination/first",schemaPath:"pagination.schema.json/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema56.properties.first,data:data25};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err59 = {instancePath:instancePath+"/pagination/first",schemaPath:"pagination.schema.json/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.properties.first,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
else {
const err60 = {instancePath:instancePath+"/pagination",schemaPath:"pagination.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data:data19};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.errors !== undefined){
let data26 = data.errors;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.code === undefined){
const err61 = {instancePath:instancePath+"/errors/" + i2,schemaPath:"#/$defs/error_shape/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema57.required,parentSchema:schema57,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key8 in data27){
if(!(((key8 === "code") || (key8 === "message")) || (key8 === "request_id"))){
const err62 = {instancePath:instancePath+"/errors/" + i2,schemaPath:"#/$defs/error_shape/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data:data27};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data27.code !== undefined){
let data28 = data27.code;
if(typeof data28 === "string"){
if(!(formats20.test(data28))){
const err63 = {instancePath:instancePath+"/errors/" + i2+"/code",schemaPath:"#/$defs/error_shape/properties/code/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema57.properties.code,data:data28};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/errors/" + i2+"/code",schemaPath:"#/$defs/error_shape/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.code.type,parentSchema:schema57.properties.code,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data27.message !== undefined){
let data29 = data27.message;
if(typeof data29 === "string"){
if(!(formats20.test(data29))){
const err65 = {instancePath:instancePath+"/errors/" + i2+"/message",schemaPath:"#/$defs/error_shape/properties/message/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema57.properties.message,data:data29};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/errors/" + i2+"/message",schemaPath:"#/$defs/error_shape/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.message.type,parentSchema:schema57.properties.message,data:data29};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data27.request_id !== undefined){
let data30 = data27.request_id;
if(typeof data30 === "string"){
if(!(formats20.test(data30))){
const err67 = {instancePath:instancePath+"/errors/" + i2+"/request_id",schemaPath:"#/$defs/error_shape/properties/request_id/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema57.properties.request_id,data:data30};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/errors/" + i2+"/request_id",schemaPath:"#/$defs/error_shape/properties/request_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.request_id.type,parentSchema:schema57.properties.request_id,data:data30};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/errors/" + i2,schemaPath:"#/$defs/error_shape/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.errors.type,parentSchema:schema55.properties.errors,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.request_id_header !== undefined){
let data31 = data.request_id_header;
if(typeof data31 !== "string"){
const err71 = {instancePath:instancePath+"/request_id_header",schemaPath:"#/properties/request_id_header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.request_id_header.type,parentSchema:schema55.properties.request_id_header,data:data31};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.test !== undefined){
let data32 = data.test;
if(typeof data32 !== "string"){
const err72 = {instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.test.type,parentSchema:schema55.properties.test,data:data32};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"action.schema.json","type":"object","additionalProperties":false,"required":["title","method","path"],"properties":{"title":{"type":"string","minLength":1},"description":{"type":"string"},"method":{"enum":["GET","POST","PUT","PATCH","DELETE"]},"path":{"type":"string","pattern":"^/[^?#\\s]*$"},"query":{"type":"object","additionalProperties":{"type":"string"}},"body":{"type":"object","additionalProperties":true},"input":{"type":"object","additionalProperties":true},"output":{"type":"object","additionalProperties":true},"scopes":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"all_of":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true},"any_of":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}}},"effects":{"type":"array","items":{"enum":["read","write","spends_credits"]},"uniqueItems":true,"default":["read"]},"pagination":{"$ref":"pagination.schema.json"},"idempotent":{"type":"boolean"}}};
const func0 = require("ajv/dist/runtime/equal").default;
const pattern20 = new RegExp("^/[^?#\\s]*$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="action.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.method === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.path === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema58.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.title,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.title.type,parentSchema:schema58.properties.title,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.description.type,parentSchema:schema58.properties.description,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.method !== undefined){
let data2 = data.method;
if(!(((((data2 === "GET") || (data2 === "POST")) || (data2 === "PUT")) || (data2 === "PATCH")) || (data2 === "DELETE"))){
const err7 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema58.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema58.properties.method.enum,parentSchema:schema58.properties.method,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 === "string"){
if(!pattern20.test(data3)){
const err8 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^?#\\s]*$"},message:"must match pattern \""+"^/[^?#\\s]*$"+"\"",schema:"^/[^?#\\s]*$",parentSchema:schema58.properties.path,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.path.type,parentSchema:schema58.properties.path,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.query !== undefined){
let data4 = data.query;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/query/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.query.additionalProperties.type,parentSchema:schema58.properties.query.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.properties.query.type,parentSchema:schema58.properties.query,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.body !== undefined){
let data6 = data.body;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
const err12 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.properties.body.type,parentSchema:schema58.properties.body,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.input !== undefined){
let data7 = data.input;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
const err13 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.properties.input.type,parentSchema:schema58.properties.input,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.output !== undefined){
let data8 = data.output;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
const err14 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.properties.output.type,parentSchema:schema58.properties.output,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.scopes !== undefined){
let data9 = data.scopes;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 1){
const err15 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema58.properties.scopes,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Object.keys(data9).length < 1){
const err16 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema58.properties.scopes,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 in data9){
if(!((key2 === "all_of") || (key2 === "any_of"))){
const err17 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema58.properties.scopes,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9.all_of !== undefined){
let data10 = data9.all_of;
if(Array.isArray(data10)){
if(data10.length < 1){
const err18 = {instancePath:instancePath+"/scopes/all_of",schemaPath:"#/properties/scopes/properties/all_of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema58.properties.scopes.properties.all_of,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 !== "string"){
const err19 = {instancePath:instancePath+"/scopes/all_of/" + i0,schemaPath:"#/properties/scopes/properties/all_of/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.scopes.properties.all_of.items.type,parentSchema:schema58.properties.scopes.properties.all_of.items,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err20 = {instancePath:instancePath+"/scopes/all_of",schemaPath:"#/properties/scopes/properties/all_of/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema58.properties.scopes.properties.all_of,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err21 = {instancePath:instancePath+"/scopes/all_of",schemaPath:"#/properties/scopes/properties/all_of/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.scopes.properties.all_of.type,parentSchema:schema58.properties.scopes.properties.all_of,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.any_of !== undefined){
let data12 = data9.any_of;
if(Array.isArray(data12)){
if(data12.length < 1){
const err22 = {instancePath:instancePath+"/scopes/any_of",schemaPath:"#/properties/scopes/properties/any_of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema58.properties.scopes.properties.any_of,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
let data13 = data12[i2];
if(typeof data13 !== "string"){
const err23 = {instancePath:instancePath+"/scopes/any_of/" + i2,schemaPath:"#/properties/scopes/properties/any_of/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.scopes.properties.any_of.items.type,parentSchema:schema58.properties.scopes.properties.any_of.items,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
let i3 = data12.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data12[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err24 = {instancePath:instancePath+"/scopes/any_of",schemaPath:"#/properties/scopes/properties/any_of/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema58.properties.scopes.properties.any_of,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err25 = {instancePath:instancePath+"/scopes/any_of",schemaPath:"#/properties/scopes/properties/any_of/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.scopes.properties.any_of.type,parentSchema:schema58.properties.scopes.properties.any_of,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.properties.scopes.type,parentSchema:schema58.properties.scopes,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.effects !== undefined){
let data14 = data.effects;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i4=0; i4<len2; i4++){
let data15 = data14[i4];
if(!(((data15 === "read") || (data15 === "write")) || (data15 === "spends_credits"))){
const err27 = {instancePath:instancePath+"/effects/" + i4,schemaPath:"#/properties/effects/items/enum",keyword:"enum",params:{allowedValues: schema58.properties.effects.items.enum},message:"must be equal to one of the allowed values",schema:schema58.properties.effects.items.enum,parentSchema:schema58.properties.effects.items,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let i5 = data14.length;
let j2;
if(i5 > 1){
outer0:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data14[i5], data14[j2])){
const err28 = {instancePath:instancePath+"/effects",schemaPath:"#/properties/effects/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema58.properties.effects,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/effects",schemaPath:"#/properties/effects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.effects.type,parentSchema:schema58.properties.effects,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.pagination !== undefined){
let data16 = data.pagination;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.style === undefined){
const err30 = {instancePath:instancePath+"/pagination",schemaPath:"pagination.schema.json/required",keyword:"required",params:{missingProperty: "style"},message:"must have required property '"+"style"+"'",schema:schema56.required,parentSchema:schema56,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key3 in data16){
if(!((((((key3 === "style") || (key3 === "input")) || (key3 === "next")) || (key3 === "items")) || (key3 === "more")) || (key3 === "first"))){
const err31 = {instancePath:instancePath+"/pagination",schemaPath:"pagination.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.style !== undefined){
let data17 = data16.style;
if(!(((((data17 === "cursor") || (data17 === "page")) || (data17 === "offset")) || (data17 === "next_url")) || (data17 === "link"))){
const err32 = {instancePath:instancePath+"/pagination/style",schemaPath:"pagination.schema.json/properties/style/enum",keyword:"enum",params:{allowedValues: schema56.properties.style.enum},message:"must be equal to one of the allowed values",schema:schema56.properties.style.enum,parentSchema:schema56.properties.style,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data16.input !== undefined){
let data18 = data16.input;
if(typeof data18 === "string"){
if(func2(data18) < 1){
const err33 = {instancePath:instancePath+"/pagination/input",schemaPath:"pagination.schema.json/properties/input/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.input,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/pagination/input",schemaPath:"pagination.schema.json/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.input.type,parentSchema:schema56.properties.input,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.next !== undefined){
let data19 = data16.next;
if(typeof data19 === "string"){
if(!(formats20.test(data19))){
const err35 = {instancePath:instancePath+"/pagination/next",schemaPath:"pagination.schema.json/properties/next/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema56.properties.next,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/pagination/next",schemaPath:"pagination.schema.json/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.next.type,parentSchema:schema56.properties.next,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data16.items !== undefined){
let data20 = data16.items;
if(typeof data20 === "string"){
if(!(formats20.test(data20))){
const err37 = {instancePath:instancePath+"/pagination/items",schemaPath:"pagination.schema.json/properties/items/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema56.properties.items,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/pagination/items",schemaPath:"pagination.schema.json/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.items.type,parentSchema:schema56.properties.items,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data16.more !== undefined){
let data21 = data16.more;
if(typeof data21 === "string"){
if(!(formats20.test(data21))){
const err39 = {instancePath:instancePath+"/pagination/more",schemaPath:"pagination.schema.json/properties/more/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema56.properties.more,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/pagination/more",schemaPath:"pagination.schema.json/properties/more/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.more.type,parentSchema:schema56.properties.more,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.first !== undefined){
let data22 = data16.first;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err41 = {instancePath:instancePath+"/pagination/first",schemaPath:"pagination.schema.json/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema56.properties.first.type,parentSchema:schema56.properties.first,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1 || isNaN(data22)){
const err42 = {instancePath:instancePath+"/pagination/first",schemaPath:"pagination.schema.json/properties/first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema56.properties.first,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err43 = {instancePath:instancePath+"/pagination/first",schemaPath:"pagination.schema.json/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56.properties.first,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/pagination",schemaPath:"pagination.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.idempotent !== undefined){
let data23 = data.idempotent;
if(typeof data23 !== "boolean"){
const err45 = {instancePath:instancePath+"/idempotent",schemaPath:"#/properties/idempotent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema58.properties.idempotent.type,parentSchema:schema58.properties.idempotent,data:data23};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="connector.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.manifest === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifest"},message:"must have required property '"+"manifest"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.version === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.authorization_server === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorization_server"},message:"must have required property '"+"authorization_server"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.auth === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "auth"},message:"must have required property '"+"auth"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.profile === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.manifest !== undefined){
let data0 = data.manifest;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.manifest.type,parentSchema:schema31.properties.manifest,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(1 !== data0){
const err9 = {instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.manifest,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err10 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.extends,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.extends.type,parentSchema:schema31.properties.extends,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.include !== undefined){
let data2 = data.include;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.include.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.include.items.type,parentSchema:schema31.properties.include.items,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.include.type,parentSchema:schema31.properties.include,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.key !== undefined){
let data4 = data.key;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err15 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_-]{0,62}$",parentSchema:schema31.properties.key,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.key.type,parentSchema:schema31.properties.key,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 === "string"){
if(func2(data5) > 100){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.name,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data5) < 1){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.name,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.version !== undefined){
let data6 = data.version;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err20 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$"},message:"must match pattern \""+"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$"+"\"",schema:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$",parentSchema:schema31.properties.version,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.version.type,parentSchema:schema31.properties.version,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.description !== undefined){
let data7 = data.description;
if(typeof data7 !== "string"){
const err22 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.description.type,parentSchema:schema31.properties.description,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.documentation_url !== undefined){
let data8 = data.documentation_url;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err23 = {instancePath:instancePath+"/documentation_url",schemaPath:"#/properties/documentation_url/format",keyword:"format",params:{format: "https-url"},message:"must match format \""+"https-url"+"\"",schema:"https-url",parentSchema:schema31.properties.documentation_url,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/documentation_url",schemaPath:"#/properties/documentation_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documentation_url.type,parentSchema:schema31.properties.documentation_url,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.categories !== undefined){
let data9 = data.categories;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err25 = {instancePath:instancePath+"/categories/" + i1,schemaPath:"#/properties/categories/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.categories.items,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/categories/" + i1,schemaPath:"#/properties/categories/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.categories.items.type,parentSchema:schema31.properties.categories.items,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
let i2 = data9.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data9[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err27 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema31.properties.categories,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err28 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.categories.type,parentSchema:schema31.properties.categories,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.authorization_server !== undefined){
let data11 = data.authorization_server;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.issuer === undefined){
const err29 = {instancePath:instancePath+"/authorization_server",schemaPath:"authorization-server.schema.json/required",keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'",schema:schema32.required,parentSchema:schema32,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data11){
if(!(((((((key1 === "issuer") || (key1 === "authorization_endpoint")) || (key1 === "token_endpoint")) || (key1 === "revocation_endpoint")) || (key1 === "mtls_endpoint_aliases")) || (key1 === "jwks_uri")) || (key1 === "authorization_response_iss_parameter_supported"))){
const err30 = {instancePath:instancePath+"/authorization_server",schemaPath:"authorization-server.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.issuer !== undefined){
let data12 = data11.issuer;
if(typeof data12 === "string"){
if(!(formats2(data12))){
const err31 = {instancePath:instancePath+"/authorization_server/issuer",schemaPath:"authorization-server.schema.json/properties/issuer/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.issuer,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/authorization_server/issuer",schemaPath:"authorization-server.schema.json/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.issuer.type,parentSchema:schema32.properties.issuer,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.authorization_endpoint !== undefined){
let data13 = data11.authorization_endpoint;
if(typeof data13 === "string"){
if(!(formats2(data13))){
const err33 = {instancePath:instancePath+"/authorization_server/authorization_endpoint",schemaPath:"authorization-server.schema.json/properties/authorization_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.authorization_endpoint,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/authorization_server/authorization_endpoint",schemaPath:"authorization-server.schema.json/properties/authorization_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.authorization_endpoint.type,parentSchema:schema32.properties.authorization_endpoint,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.token_endpoint !== undefined){
let data14 = data11.token_endpoint;
if(typeof data14 === "string"){
if(!(formats2(data14))){
const err35 = {instancePath:instancePath+"/authorization_server/token_endpoint",schemaPath:"authorization-server.schema.json/properties/token_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.token_endpoint,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/authorization_server/token_endpoint",schemaPath:"authorization-server.schema.json/properties/token_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.token_endpoint.type,parentSchema:schema32.properties.token_endpoint,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.revocation_endpoint !== undefined){
let data15 = data11.revocation_endpoint;
if(typeof data15 === "string"){
if(!(formats2(data15))){
const err37 = {instancePath:instancePath+"/authorization_server/revocation_endpoint",schemaPath:"authorization-server.schema.json/properties/revocation_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.revocation_endpoint,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/authorization_server/revocation_endpoint",schemaPath:"authorization-server.schema.json/properties/revocation_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.revocation_endpoint.type,parentSchema:schema32.properties.revocation_endpoint,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.mtls_endpoint_aliases !== undefined){
let data16 = data11.mtls_endpoint_aliases;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length < 1){
const err39 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema32.properties.mtls_endpoint_aliases,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key2 in data16){
if(!((key2 === "token_endpoint") || (key2 === "revocation_endpoint"))){
const err40 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.mtls_endpoint_aliases,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.token_endpoint !== undefined){
let data17 = data16.token_endpoint;
if(typeof data17 === "string"){
if(!(formats2(data17))){
const err41 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases/token_endpoint",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/properties/token_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.mtls_endpoint_aliases.properties.token_endpoint,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases/token_endpoint",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/properties/token_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.mtls_endpoint_aliases.properties.token_endpoint.type,parentSchema:schema32.properties.mtls_endpoint_aliases.properties.token_endpoint,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data16.revocation_endpoint !== undefined){
let data18 = data16.revocation_endpoint;
if(typeof data18 === "string"){
if(!(formats2(data18))){
const err43 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases/revocation_endpoint",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/properties/revocation_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.mtls_endpoint_aliases.properties.revocation_endpoint,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases/revocation_endpoint",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/properties/revocation_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.mtls_endpoint_aliases.properties.revocation_endpoint.type,parentSchema:schema32.properties.mtls_endpoint_aliases.properties.revocation_endpoint,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.mtls_endpoint_aliases.type,parentSchema:schema32.properties.mtls_endpoint_aliases,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data11.jwks_uri !== undefined){
let data19 = data11.jwks_uri;
if(typeof data19 === "string"){
if(!(formats2(data19))){
const err46 = {instancePath:instancePath+"/authorization_server/jwks_uri",schemaPath:"authorization-server.schema.json/properties/jwks_uri/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.jwks_uri,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/authorization_server/jwks_uri",schemaPath:"authorization-server.schema.json/properties/jwks_uri/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.jwks_uri.type,parentSchema:schema32.properties.jwks_uri,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data11.authorization_response_iss_parameter_supported !== undefined){
let data20 = data11.authorization_response_iss_parameter_supported;
if(typeof data20 !== "boolean"){
const err48 = {instancePath:instancePath+"/authorization_server/authorization_response_iss_parameter_supported",schemaPath:"authorization-server.schema.json/properties/authorization_response_iss_parameter_supported/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.authorization_response_iss_parameter_supported.type,parentSchema:schema32.properties.authorization_response_iss_parameter_supported,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/authorization_server",schemaPath:"authorization-server.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data:data11};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.scopes !== undefined){
let data21 = data.scopes;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i3=0; i3<len2; i3++){
let data22 = data21[i3];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.scope === undefined){
const err50 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/$defs/scope/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'",schema:schema33.required,parentSchema:schema33,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data22.title === undefined){
const err51 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/$defs/scope/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema33.required,parentSchema:schema33,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key3 in data22){
if(!(((((key3 === "scope") || (key3 === "title")) || (key3 === "category")) || (key3 === "description")) || (key3 === "default"))){
const err52 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/$defs/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data22.scope !== undefined){
let data23 = data22.scope;
if(typeof data23 === "string"){
if(!pattern6.test(data23)){
const err53 = {instancePath:instancePath+"/scopes/" + i3+"/scope",schemaPath:"#/$defs/scope/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},message:"must match pattern \""+"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"+"\"",schema:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$",parentSchema:schema33.properties.scope,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/scopes/" + i3+"/scope",schemaPath:"#/$defs/scope/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.scope.type,parentSchema:schema33.properties.scope,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data22.title !== undefined){
let data24 = data22.title;
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err55 = {instancePath:instancePath+"/scopes/" + i3+"/title",schemaPath:"#/$defs/scope/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.title,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/scopes/" + i3+"/title",schemaPath:"#/$defs/scope/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.title.type,parentSchema:schema33.properties.title,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data22.category !== undefined){
let data25 = data22.category;
if(typeof data25 !== "string"){
const err57 = {instancePath:instancePath+"/scopes/" + i3+"/category",schemaPath:"#/$defs/scope/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.category.type,parentSchema:schema33.properties.category,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data22.description !== undefined){
let data26 = data22.description;
if(typeof data26 !== "string"){
const err58 = {instancePath:instancePath+"/scopes/" + i3+"/description",schemaPath:"#/$defs/scope/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.description.type,parentSchema:schema33.properties.description,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data22.default !== undefined){
let data27 = data22.default;
if(typeof data27 !== "boolean"){
const err59 = {instancePath:instancePath+"/scopes/" + i3+"/default",schemaPath:"#/$defs/scope/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.default.type,parentSchema:schema33.properties.default,data:data27};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/$defs/scope/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.scopes.type,parentSchema:schema31.properties.scopes,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.auth !== undefined){
let data28 = data.auth;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length < 1){
const err62 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.auth,data:data28};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key4 in data28){
const _errs65 = errors;
if(typeof key4 === "string"){
if(!pattern7.test(key4)){
const err63 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$",parentSchema:schema31.properties.auth.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var valid13 = _errs65 === errors;
if(!valid13){
const err64 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema31.properties.auth.propertyNames,parentSchema:schema31.properties.auth,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
for(const key5 in data28){
if(!(validate21(data28[key5], {instancePath:instancePath+"/auth/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data28,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.auth.type,parentSchema:schema31.properties.auth,data:data28};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.profile !== undefined){
let data30 = data.profile;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.fields === undefined){
const err66 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema31.properties.profile.required,parentSchema:schema31.properties.profile,data:data30};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key6 in data30){
if(!(key6 === "fields")){
const err67 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.profile,data:data30};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data30.fields !== undefined){
let data31 = data30.fields;
if(Array.isArray(data31)){
const len3 = data31.length;
for(let i4=0; i4<len3; i4++){
if(!(validate33(data31[i4], {instancePath:instancePath+"/profile/fields/" + i4,parentData:data31,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err68 = {instancePath:instancePath+"/profile/fields",schemaPath:"#/properties/profile/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.profile.properties.fields.type,parentSchema:schema31.properties.profile.properties.fields,data:data31};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.profile.type,parentSchema:schema31.properties.profile,data:data30};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.account !== undefined){
let data33 = data.account;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.fields === undefined){
const err70 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema31.properties.account.required,parentSchema:schema31.properties.account,data:data33};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key7 in data33){
if(!(key7 === "fields")){
const err71 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.account,data:data33};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data33.fields !== undefined){
let data34 = data33.fields;
if(Array.isArray(data34)){
const len4 = data34.length;
for(let i5=0; i5<len4; i5++){
if(!(validate33(data34[i5], {instancePath:instancePath+"/account/fields/" + i5,parentData:data34,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err72 = {instancePath:instancePath+"/account/fields",schemaPath:"#/properties/account/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.account.properties.fields.type,parentSchema:schema31.properties.account.properties.fields,data:data34};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.account.type,parentSchema:schema31.properties.account,data:data33};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.prerequisites !== undefined){
let data36 = data.prerequisites;
if(Array.isArray(data36)){
const len5 = data36.length;
for(let i6=0; i6<len5; i6++){
let data37 = data36[i6];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.title === undefined){
const err74 = {instancePath:instancePath+"/prerequisites/" + i6,schemaPath:"guide.schema.json#/$defs/prerequisite/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema53.required,parentSchema:schema53,data:data37};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data37.description === undefined){
const err75 = {instancePath:instancePath+"/prerequisites/" + i6,schemaPath:"guide.schema.json#/$defs/prerequisite/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema53.required,parentSchema:schema53,data:data37};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key8 in data37){
if(!(((((key8 === "title") || (key8 === "description")) || (key8 === "from")) || (key8 === "documentation_url")) || (key8 === "applies_to"))){
const err76 = {instancePath:instancePath+"/prerequisites/" + i6,schemaPath:"guide.schema.json#/$defs/prerequisite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data:data37};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data37.title !== undefined){
let data38 = data37.title;
if(typeof data38 === "string"){
if(func2(data38) < 1){
const err77 = {instancePath:instancePath+"/prerequisites/" + i6+"/title",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.title,data:data38};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/prerequisites/" + i6+"/title",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.title.type,parentSchema:schema53.properties.title,data:data38};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data37.description !== undefined){
let data39 = data37.description;
if(typeof data39 !== "string"){
const err79 = {instancePath:instancePath+"/prerequisites/" + i6+"/description",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.description.type,parentSchema:schema53.properties.description,data:data39};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data37.from !== undefined){
let data40 = data37.from;
if(!((data40 === "admin") || (data40 === "provider"))){
const err80 = {instancePath:instancePath+"/prerequisites/" + i6+"/from",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/from/enum",keyword:"enum",params:{allowedValues: schema53.properties.from.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.from.enum,parentSchema:schema53.properties.from,data:data40};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data37.documentation_url !== undefined){
let data41 = data37.documentation_url;
if(typeof data41 === "string"){
if(!(formats0(data41))){
const err81 = {instancePath:instancePath+"/prerequisites/" + i6+"/documentation_url",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/documentation_url/format",keyword:"format",params:{format: "https-url"},message:"must match format \""+"https-url"+"\"",schema:"https-url",parentSchema:schema53.properties.documentation_url,data:data41};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/prerequisites/" + i6+"/documentation_url",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/documentation_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.documentation_url.type,parentSchema:schema53.properties.documentation_url,data:data41};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data37.applies_to !== undefined){
let data42 = data37.applies_to;
if(Array.isArray(data42)){
if(data42.length < 1){
const err83 = {instancePath:instancePath+"/prerequisites/" + i6+"/applies_to",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/applies_to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema53.properties.applies_to,data:data42};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const len6 = data42.length;
for(let i7=0; i7<len6; i7++){
let data43 = data42[i7];
if(typeof data43 !== "string"){
const err84 = {instancePath:instancePath+"/prerequisites/" + i6+"/applies_to/" + i7,schemaPath:"guide.schema.json#/$defs/prerequisite/properties/applies_to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.applies_to.items.type,parentSchema:schema53.properties.applies_to.items,data:data43};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
let i8 = data42.length;
let j1;
if(i8 > 1){
const indices1 = {};
for(;i8--;){
let item1 = data42[i8];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err85 = {instancePath:instancePath+"/prerequisites/" + i6+"/applies_to",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/applies_to/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i8+" are identical)",schema:true,parentSchema:schema53.properties.applies_to,data:data42};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
break;
}
indices1[item1] = i8;
}
}
}
else {
const err86 = {instancePath:instancePath+"/prerequisites/" + i6+"/applies_to",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/applies_to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.applies_to.type,parentSchema:schema53.properties.applies_to,data:data42};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/prerequisites/" + i6,schemaPath:"guide.schema.json#/$defs/prerequisite/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data:data37};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.prerequisites.type,parentSchema:schema31.properties.prerequisites,data:data36};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.guide !== undefined){
let data44 = data.guide;
if(Array.isArray(data44)){
const len7 = data44.length;
for(let i9=0; i9<len7; i9++){
let data45 = data44[i9];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.title === undefined){
const err89 = {instancePath:instancePath+"/guide/" + i9,schemaPath:"guide.schema.json/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema52.required,parentSchema:schema52,data:data45};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data45.content === undefined){
const err90 = {instancePath:instancePath+"/guide/" + i9,schemaPath:"guide.schema.json/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema52.required,parentSchema:schema52,data:data45};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key9 in data45){
if(!(((((key9 === "title") || (key9 === "content")) || (key9 === "link")) || (key9 === "scopes")) || (key9 === "applies_to"))){
const err91 = {instancePath:instancePath+"/guide/" + i9,schemaPath:"guide.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data:data45};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data45.title !== undefined){
let data46 = data45.title;
if(typeof data46 === "string"){
if(func2(data46) < 1){
const err92 = {instancePath:instancePath+"/guide/" + i9+"/title",schemaPath:"guide.schema.json/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema52.properties.title,data:data46};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/guide/" + i9+"/title",schemaPath:"guide.schema.json/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.title.type,parentSchema:schema52.properties.title,data:data46};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data45.content !== undefined){
let data47 = data45.content;
if(typeof data47 !== "string"){
const err94 = {instancePath:instancePath+"/guide/" + i9+"/content",schemaPath:"guide.schema.json/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.content.type,parentSchema:schema52.properties.content,data:data47};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data45.link !== undefined){
let data48 = data45.link;
if(typeof data48 === "string"){
if(!(formats0(data48))){
const err95 = {instancePath:instancePath+"/guide/" + i9+"/link",schemaPath:"guide.schema.json/properties/link/format",keyword:"format",params:{format: "https-url"},message:"must match format \""+"https-url"+"\"",schema:"https-url",parentSchema:schema52.properties.link,data:data48};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/guide/" + i9+"/link",schemaPath:"guide.schema.json/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.link.type,parentSchema:schema52.properties.link,data:data48};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data45.scopes !== undefined){
let data49 = data45.scopes;
if(Array.isArray(data49)){
const len8 = data49.length;
for(let i10=0; i10<len8; i10++){
let data50 = data49[i10];
if(typeof data50 !== "string"){
const err97 = {instancePath:instancePath+"/guide/" + i9+"/scopes/" + i10,schemaPath:"guide.schema.json/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.scopes.items.type,parentSchema:schema52.properties.scopes.items,data:data50};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
let i11 = data49.length;
let j2;
if(i11 > 1){
const indices2 = {};
for(;i11--;){
let item2 = data49[i11];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err98 = {instancePath:instancePath+"/guide/" + i9+"/scopes",schemaPath:"guide.schema.json/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i11+" are identical)",schema:true,parentSchema:schema52.properties.scopes,data:data49};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
break;
}
indices2[item2] = i11;
}
}
}
else {
const err99 = {instancePath:instancePath+"/guide/" + i9+"/scopes",schemaPath:"guide.schema.json/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.scopes.type,parentSchema:schema52.properties.scopes,data:data49};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data45.applies_to !== undefined){
let data51 = data45.applies_to;
if(Array.isArray(data51)){
if(data51.length < 1){
const err100 = {instancePath:instancePath+"/guide/" + i9+"/applies_to",schemaPath:"guide.schema.json/properties/applies_to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema52.properties.applies_to,data:data51};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
const len9 = data51.length;
for(let i12=0; i12<len9; i12++){
let data52 = data51[i12];
if(typeof data52 !== "string"){
const err101 = {instancePath:instancePath+"/guide/" + i9+"/applies_to/" + i12,schemaPath:"guide.schema.json/properties/applies_to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.applies_to.items.type,parentSchema:schema52.properties.applies_to.items,data:data52};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
let i13 = data51.length;
let j3;
if(i13 > 1){
const indices3 = {};
for(;i13--;){
let item3 = data51[i13];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err102 = {instancePath:instancePath+"/guide/" + i9+"/applies_to",schemaPath:"guide.schema.json/properties/applies_to/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i13+" are identical)",schema:true,parentSchema:schema52.properties.applies_to,data:data51};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
break;
}
indices3[item3] = i13;
}
}
}
else {
const err103 = {instancePath:instancePath+"/guide/" + i9+"/applies_to",schemaPath:"guide.schema.json/properties/applies_to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.applies_to.type,parentSchema:schema52.properties.applies_to,data:data51};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/guide/" + i9,schemaPath:"guide.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data:data45};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/guide",schemaPath:"#/properties/guide/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.guide.type,parentSchema:schema31.properties.guide,data:data44};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.api !== undefined){
if(!(validate37(data.api, {instancePath:instancePath+"/api",parentData:data,parentDataProperty:"api",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
let data54 = data.actions;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key10 in data54){
const _errs120 = errors;
if(typeof key10 === "string"){
if(!pattern19.test(key10)){
const err106 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"+"\"",schema:"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$",parentSchema:schema31.properties.actions.propertyNames,data:key10,propertyName:key10};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var valid38 = _errs120 === errors;
if(!valid38){
const err107 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid",schema:schema31.properties.actions.propertyNames,parentSchema:schema31.properties.actions,data:data54};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
for(const key11 in data54){
if(!(validate39(data54[key11], {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data54,parentDataProperty:key11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err108 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.actions.type,parentSchema:schema31.properties.actions,data:data54};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateManifest: ValidateFunction = validate
